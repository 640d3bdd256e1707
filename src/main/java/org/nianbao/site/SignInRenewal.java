package org.nianbao.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.account.SignedInSession;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets what an administrator changes about an account take effect at the next request of
 * who is signed in with it: new roles count at once, and a closed account or a new
 * password ends the session.
 */
final class SignInRenewal extends OncePerRequestFilter {

	private final RequestMatcher pages;

	private final Accounts accounts;

	private final SignedInSession session;

	private final AuthenticationEntryPoint ended;

	SignInRenewal(RequestMatcher pages, Accounts accounts, SignedInSession session, AuthenticationEntryPoint ended) {
		this.pages = pages;
		this.accounts = accounts;
		this.session = session;
		this.ended = ended;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.pages.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn known) {
			SignedIn now = reload(known);
			if (now == null || now.closed() || !now.passwordHash().equals(known.passwordHash())) {
				new SecurityContextLogoutHandler().logout(request, response, authentication);
				this.ended.commence(request, response, new CredentialsExpiredException(known.username()));
				return;
			}
			if (!now.equals(known)) {
				this.session.renew(now, request, response);
			}
		}
		chain.doFilter(request, response);
	}

	private @Nullable SignedIn reload(SignedIn known) {
		try {
			return this.accounts.loadUserByUsername(known.username());
		}
		catch (UsernameNotFoundException ex) {
			return null;
		}
	}

}
