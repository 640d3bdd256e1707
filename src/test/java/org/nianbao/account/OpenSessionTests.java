package org.nianbao.account;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What happens to somebody who is signed in when their account changes.
 */
@PortalTest
class OpenSessionTests {

	private static final String NEXT = "next year's password";

	private static final String ENDED = "/sign-in?ended";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	private AdminPages pages;

	private SignedIn admin;

	private SignedIn person;

	private MockHttpSession session;

	@BeforeEach
	void anAdministratorAndAnotherWhoIsSignedIn() throws Exception {
		this.pages = new AdminPages(this.mvc, this.accounts);
		this.admin = this.pages.person(Role.ADMIN, null);
		this.person = this.pages.person(Role.ADMIN, null);
		this.session = signIn(this.person);
		assertThat(get("/admin/accounts").getStatus()).isEqualTo(200);
	}

	@Test
	void aClosedAccountIsSignedOutAtItsNextStep() throws Exception {
		this.pages.post(address("/close"), this.admin).leadsTo(address(""));
		assertThat(get("/desk").getRedirectedUrl()).isEqualTo(ENDED);
		assertThat(this.session.isInvalid()).isTrue();
		assertThat(Jsoup
			.parse(this.mvc.perform(MockMvcRequestBuilders.get(ENDED)).andReturn().getResponse().getContentAsString())
			.select(".error-summary")
			.text()).contains("登录已经结束", "联系管理员");
	}

	@Test
	void aPasswordThatTheAdministratorSetSignsOut() throws Exception {
		this.pages.post(address("/password"), this.admin, "password", NEXT).leadsTo(address(""));
		assertThat(get("/audit").getRedirectedUrl()).isEqualTo(ENDED);
	}

	@Test
	void aRoleThatWasTakenNoLongerWorks() throws Exception {
		this.pages.post(address("/take"), this.admin, "role", "ADMIN", "organization", "").leadsTo(address(""));
		assertThat(get("/admin/accounts").getStatus()).isEqualTo(403);
		assertThat(get("/desk").getStatus()).isEqualTo(200);
	}

	@Test
	void aRoleThatWasGivenWorksAtOnceAndFromThenOn() throws Exception {
		SignedIn auditor = this.pages.person(Role.AUDITOR, null);
		this.session = signIn(auditor);
		assertThat(get("/admin/accounts").getStatus()).isEqualTo(403);
		this.pages.post("/admin/accounts/" + auditor.id() + "/grant", this.admin, "role", "ADMIN")
			.leadsTo("/admin/accounts/" + auditor.id());
		assertThat(get("/admin/accounts").getStatus()).isEqualTo(200);
		assertThat(get("/desk").getContentAsString()).contains("管理单位、账号和令牌");
	}

	@Test
	void whoChangesTheirOwnPasswordStaysSignedInHereButNowhereElse() throws Exception {
		MockHttpSession elsewhere = signIn(this.person);
		change("/desk/password", "old", TestOffices.PASSWORD, NEXT);
		assertThat(get("/desk/password").getContentAsString()).contains("修改口令");
		this.session = elsewhere;
		assertThat(get("/desk").getRedirectedUrl()).isEqualTo(ENDED);
	}

	@Test
	void anAdministratorWhoSetsTheirOwnPasswordStaysSignedIn() throws Exception {
		change(address("/password"), "unused", "", NEXT);
		assertThat(get(address("")).getStatus()).isEqualTo(200);
	}

	private void change(String address, String field, String value, String password) throws Exception {
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.post(address)
				.session(this.session)
				.param(field, value)
				.param("password", password)
				.param("again", password)
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(302);
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address).session(this.session)).andReturn().getResponse();
	}

	private MockHttpSession signIn(SignedIn who) throws Exception {
		return (MockHttpSession) this.mvc
			.perform(formLogin("/sign-in").user(who.username()).password(TestOffices.PASSWORD))
			.andReturn()
			.getRequest()
			.getSession();
	}

	private String address(String verb) {
		return "/admin/accounts/" + this.person.id() + verb;
	}

}
