package org.nianbao.account;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.organization.Organization;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in, with the roles that they hold.
 *
 * @param id the account's key
 * @param username what they sign in with
 * @param displayName their name as pages and the audit log show it
 * @param passwordHash the stored form of their password
 * @param grants the roles that they hold
 * @param closed whether they may no longer sign in
 */
public record SignedIn(long id, String username, String displayName, String passwordHash, Set<Grant> grants,
		boolean closed) implements UserDetails {

	/**
	 * Whether they may enter and submit the reports of an organization.
	 */
	public boolean mayFile(Organization organization) {
		return this.grants.contains(new Grant(Role.FILER, organization.getId()));
	}

	/**
	 * Whether they may check, return, approve and publish the reports of an organization:
	 * as a reviewer of it or of one above it.
	 */
	public boolean mayReview(Organization organization) {
		return holds(Role.REVIEWER, organization);
	}

	/**
	 * Whether they may read everything about an organization's reports, as an auditor of
	 * it or of one above it.
	 */
	public boolean mayAudit(Organization organization) {
		return holds(Role.AUDITOR, organization);
	}

	/**
	 * Whether they may see an organization's reports while they are being written.
	 */
	public boolean maySee(Organization organization) {
		return mayFile(organization) || mayReview(organization) || mayAudit(organization);
	}

	/**
	 * The same person with no more than one of their roles, for what they do in it alone.
	 */
	public SignedIn only(Role role) {
		return new SignedIn(this.id, this.username, this.displayName, this.passwordHash,
				this.grants.stream().filter((grant) -> grant.role() == role).collect(Collectors.toSet()), this.closed);
	}

	private boolean holds(Role role, Organization organization) {
		return this.grants.stream().anyMatch((grant) -> grant.role() == role && grant.coversSubtreeOf(organization));
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.grants.stream()
			.map((grant) -> new SimpleGrantedAuthority(grant.role().authority()))
			.distinct()
			.toList();
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return !this.closed;
	}

	@Override
	public String toString() {
		return this.username;
	}

}
