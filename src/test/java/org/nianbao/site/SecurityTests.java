package org.nianbao.site;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SecurityTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/reports/1/table3", "/desk/review", "/audit", "/admin" })
	void staffPagesAskForASignIn(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(response.getRedirectedUrl()).endsWith("/sign-in");
	}

	@Test
	void whoIsNoAdministratorIsKeptOutOfAdministration() throws Exception {
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.get("/admin/accounts")
				.with(SecurityMockMvcRequestPostProcessors.user(this.offices.open().reviewer())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/env", "/actuator", "/actuator/heapdump", "/actuator/beans" })
	void managementIsNotPublic(String address) throws Exception {
		assertThat(get(address).getStatus()).isIn(302, 403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/liveness", "/actuator/health/readiness" })
	void aLoadBalancerMayAskForHealthAndLearnsNothingElse(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentAsString()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/reports/640422/2019", "/reports/640422/2019.json", "/sign-in", "/nothing" })
	void everyAnswerForbidsForeignAndInlineScript(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
	}

	@Test
	void behindHttpsTheBrowserIsToldToStayThere() throws Exception {
		assertThat(this.mvc.perform(MockMvcRequestBuilders.get("/").secure(true))
			.andReturn()
			.getResponse()
			.getHeader("Strict-Transport-Security")).contains("max-age=");
	}

	@Test
	void aFormFromElsewhereIsRefused() throws Exception {
		TestOffice office = this.offices.open();
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.post("/desk/reports")
				.param("organization", "1")
				.param("year", "2023")
				.with(SecurityMockMvcRequestPostProcessors.user(office.filer())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@Test
	void signingInChangesTheSession() throws Exception {
		TestOffice office = this.offices.open();
		MockHttpSession before = new MockHttpSession();
		String known = before.getId();
		MvcResult result = signIn(office.filer().username(), TestOffices.PASSWORD, before);
		assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/desk");
		assertThat(result.getRequest().getSession().getId()).isNotEqualTo(known);
	}

	@Test
	void afterFiveWrongPasswordsEvenTheRightOneMustWait() throws Exception {
		TestOffice office = this.offices.open();
		for (int attempt = 0; attempt < 5; attempt++) {
			assertThat(redirectAfter(office.auditor().username(), "wrong password")).isEqualTo("/sign-in?error");
		}
		assertThat(redirectAfter(office.auditor().username(), TestOffices.PASSWORD)).isEqualTo("/sign-in?paused");
		assertThat(redirectAfter(office.filer().username(), TestOffices.PASSWORD)).isEqualTo("/desk");
	}

	@Test
	void ofManyGuessesAtOnceOnlyFiveAreLookedAt() throws Exception {
		String username = this.offices.open().auditor().username();
		List<Callable<String>> guesses = Collections.nCopies(20, () -> redirectAfter(username, "wrong password"));
		ExecutorService guesser = Executors.newFixedThreadPool(10);
		try {
			assertThat(guesser.invokeAll(guesses)).extracting(Future::get)
				.containsOnly("/sign-in?error", "/sign-in?paused")
				.filteredOn("/sign-in?error"::equals)
				.hasSize(5);
		}
		finally {
			guesser.shutdown();
		}
	}

	@Test
	void anUnknownUsernameIsAnsweredLikeAWrongPassword() throws Exception {
		assertThat(redirectAfter("nobody-here", "wrong password")).isEqualTo("/sign-in?error");
		assertThat(redirectAfter("x\0y'; drop table account; --", "😀")).isEqualTo("/sign-in?error");
	}

	@Test
	void nobodyBecomesFirstAdministratorOfAPortalThatHasOne() throws Exception {
		for (String token : List.of("", "0", "null")) {
			assertThat(get("/first-administrator?token=" + token).getStatus()).isEqualTo(404);
		}
	}

	private String redirectAfter(String username, String password) throws Exception {
		return signIn(username, password, new MockHttpSession()).getResponse().getRedirectedUrl();
	}

	private MvcResult signIn(String username, String password, MockHttpSession session) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.post("/sign-in")
				.session(session)
				.param("username", username)
				.param("password", password)
				.with(SecurityMockMvcRequestPostProcessors.csrf()))
			.andReturn();
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

}
