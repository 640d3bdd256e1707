package org.nianbao.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What the session of somebody who is signed in knows of them.
 */
@Component
public class SignedInSession {

	private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

	private final Accounts accounts;

	SignedInSession(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Keeps the session of a person who has just changed their own password.
	 * @param by the account before the change
	 */
	void keep(SignedIn by, HttpServletRequest request, HttpServletResponse response) {
		renew(this.accounts.loadUserByUsername(by.username()), request, response);
	}

	/**
	 * Makes this request and the session know a person as their account is now.
	 * @param person the account as it is now
	 */
	public void renew(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		if (known == null || !(known.getPrincipal() instanceof SignedIn former)) {
			throw new IllegalStateException("nobody is signed in");
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(known.toBuilder().principal(person).authorities((held) -> {
			held.removeAll(former.getAuthorities());
			held.addAll(person.getAuthorities());
		}).build());
		SecurityContextHolder.setContext(context);
		this.repository.saveContext(context, request, response);
	}

}
