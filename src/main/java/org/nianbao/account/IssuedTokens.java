package org.nianbao.account;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * What an administrator issues in one session: each form issues one token, however often
 * it is sent, and each token is shown once. Sessions live in memory, so the token is
 * written nowhere on its way to the page.
 */
final class IssuedTokens {

	private static final String ATTRIBUTE = IssuedTokens.class.getName();

	private final Set<ApiTokenForm> done = new HashSet<>();

	private @Nullable NewToken waiting;

	private IssuedTokens() {
	}

	static IssuedTokens of(HttpSession session) {
		synchronized (WebUtils.getSessionMutex(session)) {
			if (session.getAttribute(ATTRIBUTE) instanceof IssuedTokens known) {
				return known;
			}
			IssuedTokens fresh = new IssuedTokens();
			session.setAttribute(ATTRIBUTE, fresh);
			return fresh;
		}
	}

	/**
	 * Issues the token of a form, unless that has been done; then it does nothing.
	 */
	synchronized void once(ApiTokenForm form, Supplier<NewToken> issue) {
		if (!this.done.contains(form)) {
			this.waiting = issue.get();
			this.done.add(form);
		}
	}

	/**
	 * The token that was issued last, {@code null} if it was taken before.
	 */
	synchronized @Nullable NewToken take() {
		NewToken taken = this.waiting;
		this.waiting = null;
		return taken;
	}

}
