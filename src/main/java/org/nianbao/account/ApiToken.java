package org.nianbao.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * What another system signs in with. The token itself is known to that system alone.
 */
@Entity
class ApiToken {

	/** Days begin and end where the offices are. */
	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String name;

	private String prefix;

	private String sha256;

	private @Nullable LocalDate expiresOn;

	private Instant issuedAt;

	private String issuedBy;

	private @Nullable Instant revokedAt;

	private @Nullable Instant lastUsedAt;

	@SuppressWarnings("NullAway.Init")
	protected ApiToken() {
	}

	ApiToken(String name, String prefix, String sha256, @Nullable LocalDate expiresOn, Instant issuedAt,
			String issuedBy) {
		this.name = name;
		this.prefix = prefix;
		this.sha256 = sha256;
		this.expiresOn = expiresOn;
		this.issuedAt = issuedAt;
		this.issuedBy = issuedBy;
	}

	/**
	 * Lets the token open nothing any more.
	 * @return whether it was not revoked before
	 */
	boolean revoke(Instant now) {
		if (this.revokedAt != null) {
			return false;
		}
		this.revokedAt = now;
		return true;
	}

	/**
	 * The token as the audit log names it.
	 */
	String subject() {
		return "token/" + id();
	}

	ApiClient client() {
		return new ApiClient(id(), this.name);
	}

	ApiTokenLine line(Instant now) {
		return new ApiTokenLine(id(), this.name, this.prefix, this.expiresOn, this.issuedAt, this.issuedBy,
				this.revokedAt, this.lastUsedAt,
				this.expiresOn != null && this.expiresOn.isBefore(LocalDate.ofInstant(now, CHINA)));
	}

	private long id() {
		if (this.id == null) {
			throw new IllegalStateException("the token " + this.name + " is not stored yet");
		}
		return this.id;
	}

}
