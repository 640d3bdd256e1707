package org.nianbao.account;

import java.util.List;

import org.nianbao.organization.Organizations;

/**
 * An account as an administrator sees it.
 *
 * @param id its key
 * @param username what the person signs in with
 * @param displayName the person's name
 * @param closed whether they may no longer sign in
 * @param email where they get mail, empty if not known
 * @param grants the roles that they hold
 */
record AccountLine(long id, String username, String displayName, boolean closed, String email, List<GrantLine> grants) {

	static AccountLine of(Account account, Organizations organizations) {
		SignedIn person = account.signedIn();
		return new AccountLine(person.id(), person.username(), person.displayName(), person.closed(),
				account.addressee().mailing().email(), GrantLine.of(person.grants(), organizations));
	}

}
