package org.nianbao.account;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/**
 * A person's account.
 */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String username;

	private String displayName;

	private String passwordHash;

	private Instant createdAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	private Set<Grant> grants = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(String username, String displayName, String passwordHash, Set<Grant> grants, Instant createdAt) {
		this.username = username;
		this.displayName = displayName;
		this.passwordHash = passwordHash;
		this.grants.addAll(grants);
		this.createdAt = createdAt;
	}

	SignedIn signedIn() {
		if (this.id == null) {
			throw new IllegalStateException(this.username + " is not stored yet");
		}
		return new SignedIn(this.id, this.username, this.displayName, this.passwordHash, Set.copyOf(this.grants));
	}

}
