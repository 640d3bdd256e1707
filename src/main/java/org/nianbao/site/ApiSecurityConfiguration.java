package org.nianbao.site;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.account.Accounts;
import org.nianbao.account.ApiClient;
import org.nianbao.account.ApiTokens;
import org.nianbao.account.Role;
import org.nianbao.account.SignedInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Who gets in where other systems ask: with a token, or with the session of a person who
 * holds a role. No request opens a session.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

	/** Where reports are checked. */
	static final String CHECK = "/api/v1/check";

	private static final String DESCRIPTION = "/api/v1/openapi.json";

	/** What everybody may read without a token. */
	private static final List<String> OPEN = List.of(DESCRIPTION, "/api/v1/schema/**", "/api/v1/organizations/**",
			"/api/v1/reports/**", "/api/v1/years/**", "/api/v1/catalog.jsonld");

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Accounts accounts, SignedInSession session)
			throws Exception {
		ApiRefusal refusal = new ApiRefusal();
		return http.securityMatcher("/api/**")
			.cors((cors) -> cors.configurationSource(openToPages()))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.POST, CHECK)
				.hasAnyAuthority(mayCheck())
				.requestMatchers(CHECK, DESCRIPTION)
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/**")
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, "/**")
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS, "/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.requireCsrfProtectionMatcher(
					new AndRequestMatcher(CsrfFilter.DEFAULT_CSRF_MATCHER, ApiSecurityConfiguration::goesBySession)))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(SecurityConfiguration::headers)
			.addFilterBefore(new TokenSignIn(tokens, refusal), CsrfFilter.class)
			.addFilterBefore(new SignInRenewal(AnyRequestMatcher.INSTANCE, accounts, session, refusal),
					AuthorizationFilter.class)
			.build();
	}

	/**
	 * Pages of any origin may read what is open to everybody; no browser sends a session
	 * along.
	 */
	private static CorsConfigurationSource openToPages() {
		CorsConfiguration anybody = new CorsConfiguration();
		anybody.addAllowedOrigin(CorsConfiguration.ALL);
		anybody.addAllowedHeader(CorsConfiguration.ALL);
		anybody.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
		anybody.setExposedHeaders(List.of(HttpHeaders.LINK, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		OPEN.forEach((address) -> source.registerCorsConfiguration(address, anybody));
		return source;
	}

	private static String[] mayCheck() {
		return Stream.concat(Stream.of(Role.values()).map(Role::authority), Stream.of(ApiClient.MAY_CHECK))
			.toArray(String[]::new);
	}

	/**
	 * Whether a browser may have sent the session's cookie by itself, so that the request
	 * has to prove that a page of the portal is behind it. A token is sent by nobody but
	 * its owner.
	 */
	private static boolean goesBySession(HttpServletRequest request) {
		return TokenSignIn.sent(request) == null && request.getSession(false) != null;
	}

}
