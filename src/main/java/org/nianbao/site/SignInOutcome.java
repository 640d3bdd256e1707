package org.nianbao.site;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.account.SignInThrottle;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What follows a sign-in, and what comes before one from somebody who has failed too
 * often.
 */
final class SignInOutcome {

	private static final String PAGE = "/sign-in";

	private static final RequestMatcher ATTEMPT = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, PAGE);

	private final SignInThrottle throttle;

	SignInOutcome(SignInThrottle throttle) {
		this.throttle = throttle;
	}

	AuthenticationSuccessHandler success() {
		SavedRequestAwareAuthenticationSuccessHandler desk = new SavedRequestAwareAuthenticationSuccessHandler() {

			@Override
			public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
					Authentication authentication) throws IOException, ServletException {
				SignInOutcome.this.throttle.succeeded(authentication.getName(), request.getRemoteAddr());
				super.onAuthenticationSuccess(request, response, authentication);
			}

		};
		desk.setDefaultTargetUrl("/desk");
		return desk;
	}

	Filter pause() {
		return new OncePerRequestFilter() {

			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				if (ATTEMPT.matches(request)
						&& !SignInOutcome.this.throttle.admits(username(request), request.getRemoteAddr())) {
					response.sendRedirect(request.getContextPath() + PAGE + "?paused");
					return;
				}
				chain.doFilter(request, response);
			}

		};
	}

	private static String username(HttpServletRequest request) {
		return Objects.requireNonNullElse(request.getParameter("username"), "");
	}

}
