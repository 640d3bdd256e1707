package org.nianbao.account;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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

	private boolean closed;

	@Embedded
	private Mailing mailing = Mailing.NONE;

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

	/**
	 * Gives a role.
	 * @return whether the person did not hold it yet
	 */
	boolean grant(Grant grant) {
		return this.grants.add(grant);
	}

	/**
	 * Takes a role away.
	 * @return whether the person held it
	 */
	boolean take(Grant grant) {
		return this.grants.remove(grant);
	}

	boolean holds(Role role) {
		return this.grants.stream().anyMatch((grant) -> grant.role() == role);
	}

	/**
	 * Names where the person gets mail from now on, and what about.
	 */
	void mail(Mailing mailing) {
		this.mailing = mailing;
	}

	Addressee addressee() {
		return new Addressee(signedIn(), this.mailing);
	}

	void changePassword(String hash) {
		this.passwordHash = hash;
	}

	/**
	 * Lets the person no longer sign in. The account stays, because the history names it.
	 */
	void close() {
		this.closed = true;
	}

	void reopen() {
		this.closed = false;
	}

	/**
	 * The account as the audit log names it.
	 */
	String subject() {
		return "account/" + this.username;
	}

	SignedIn signedIn() {
		if (this.id == null) {
			throw new IllegalStateException(this.username + " is not stored yet");
		}
		return new SignedIn(this.id, this.username, this.displayName, this.passwordHash, Set.copyOf(this.grants),
				this.closed);
	}

}
