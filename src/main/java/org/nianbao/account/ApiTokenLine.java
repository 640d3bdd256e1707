package org.nianbao.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * A token as an administrator sees it.
 *
 * @param id its key
 * @param name the system that it belongs to
 * @param prefix its first letters
 * @param expiresOn the last day on which it works, {@code null} if it does not expire
 * @param issuedAt when it was issued
 * @param issuedBy the name of who issued it
 * @param revokedAt when it was revoked, {@code null} if it was not
 * @param lastUsedAt when it was last used, to the minute; {@code null} if never
 * @param expired whether its last day is over
 */
record ApiTokenLine(long id, String name, String prefix, @Nullable LocalDate expiresOn, Instant issuedAt,
		String issuedBy, @Nullable Instant revokedAt, @Nullable Instant lastUsedAt, boolean expired) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(ApiToken.CHINA);

	/**
	 * Whether it opens what it was issued for.
	 */
	public boolean works() {
		return this.revokedAt == null && !this.expired;
	}

	/**
	 * What has become of it, in Chinese.
	 */
	public String state() {
		if (this.revokedAt != null) {
			return "已撤销";
		}
		return this.expired ? "已过期" : "可使用";
	}

	/**
	 * Until when it works, in Chinese.
	 */
	public String until() {
		return (this.expiresOn != null) ? this.expiresOn.toString() : "长期";
	}

	/**
	 * When it was issued, and by whom.
	 */
	public String issued() {
		return MINUTE.format(this.issuedAt) + " " + this.issuedBy;
	}

	/**
	 * When it was last used, in Chinese.
	 */
	public String lastUsed() {
		return (this.lastUsedAt != null) ? MINUTE.format(this.lastUsedAt) : "没有用过";
	}

}
