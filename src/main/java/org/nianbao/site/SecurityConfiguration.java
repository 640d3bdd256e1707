package org.nianbao.site;

import java.util.stream.Stream;

import org.nianbao.account.Accounts;
import org.nianbao.account.Role;
import org.nianbao.account.SignInThrottle;
import org.nianbao.account.SignedInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets in where. Which report a person may see or change is decided by the rooms
 * themselves, for every object.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"base-uri 'none'", "frame-ancestors 'none'");

	/** Pages of people who are signed in. */
	private static final RequestMatcher STAFF = anyOf("/desk/**", "/admin/**", "/audit/**");

	/** Pages that no cache may keep. */
	private static final RequestMatcher PERSONAL = new OrRequestMatcher(STAFF,
			anyOf("/sign-in", "/first-administrator", ApiSecurityConfiguration.CHECK));

	/** Pages to return to after a sign-in. */
	private static final RequestMatcher RETURNED_TO = new OrRequestMatcher(
			PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/desk/**"),
			PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/audit/**"));

	/** What a script asks for is no page to return to after a sign-in. */
	private static final RequestMatcher BY_SCRIPT = new RequestHeaderRequestMatcher("X-Requested-With",
			"XMLHttpRequest");

	/**
	 * Compare a file, or keep in the browser how its reader sees pages, and change
	 * nothing, so that they need no session to prove where they come from.
	 */
	private static final String[] WITHOUT_SESSION = { "/verify", "/appearance" };

	/** Where many files are sent at once. */
	private static final String IMPORT = "/desk/import";

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, SignInThrottle throttle, Accounts accounts, SignedInSession session)
			throws Exception {
		SignInOutcome outcome = new SignInOutcome(throttle);
		HttpSessionRequestCache pagesOnly = new HttpSessionRequestCache();
		pagesOnly.setRequestMatcher(new AndRequestMatcher(RETURNED_TO, new NegatedRequestMatcher(BY_SCRIPT)));
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**")
				.denyAll()
				.requestMatchers("/admin/**")
				.hasRole("ADMIN")
				.requestMatchers("/audit", "/audit/bundles/**", "/audit/figures/**")
				.hasRole("AUDITOR")
				.requestMatchers("/audit/**")
				.hasAnyRole("AUDITOR", "REVIEWER")
				.requestMatchers(IMPORT + "/**")
				.hasRole(Role.FILER.name())
				.requestMatchers("/desk/**")
				.authenticated()
				.requestMatchers("/sign-in", "/first-administrator")
				.permitAll()
				.requestMatchers(WITHOUT_SESSION)
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/**")
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, "/**")
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS, "/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.formLogin((form) -> form.loginPage("/sign-in").successHandler(outcome.success()))
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
			.csrf((csrf) -> csrf.ignoringRequestMatchers(WITHOUT_SESSION))
			.requestCache((cache) -> cache.requestCache(pagesOnly))
			.headers(SecurityConfiguration::headers)
			.addFilterBefore(new LargeUploads(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, IMPORT),
					Role.FILER.authority()), CsrfFilter.class)
			.addFilterBefore(outcome.pause(), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(new SignInRenewal(STAFF, accounts, session, new EndedSession()), AuthorizationFilter.class)
			.build();
	}

	/**
	 * What every answer tells the browser.
	 */
	static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.withObjectPostProcessor(beforeTheBody())
			.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(PERSONAL, new CacheControlHeadersWriter()))
			.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
	}

	private static RequestMatcher anyOf(String... patterns) {
		return new OrRequestMatcher(
				Stream.of(patterns).<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher).toList());
	}

	/**
	 * Jetty may send a long page on its way before a filter behind it has written its
	 * headers.
	 */
	private static ObjectPostProcessor<HeaderWriterFilter> beforeTheBody() {
		return new ObjectPostProcessor<>() {

			@Override
			public <O extends HeaderWriterFilter> O postProcess(O filter) {
				filter.setShouldWriteHeadersEagerly(true);
				return filter;
			}

		};
	}

}
