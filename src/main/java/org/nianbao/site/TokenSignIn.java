package org.nianbao.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.ApiClient;
import org.nianbao.account.ApiTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs in another system with the token that its request carries, for this request
 * alone. Where there is a token, a session does not count.
 */
final class TokenSignIn extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final ApiTokens tokens;

	private final AuthenticationEntryPoint refusal;

	TokenSignIn(ApiTokens tokens, AuthenticationEntryPoint refusal) {
		this.tokens = tokens;
		this.refusal = refusal;
	}

	/**
	 * The token that a request carries, right or wrong; {@code null} if none.
	 */
	static @Nullable String sent(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
				? header.substring(SCHEME.length()).strip() : null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String token = sent(request);
		if (token != null) {
			try {
				signIn(this.tokens.signIn(token));
			}
			catch (BadCredentialsException ex) {
				this.refusal.commence(request, response, ex);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private static void signIn(ApiClient client) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(client, null, client.authorities()));
		SecurityContextHolder.setContext(context);
	}

}
