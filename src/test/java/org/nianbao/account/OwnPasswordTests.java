package org.nianbao.account;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.audit.AuditEvent;
import org.nianbao.audit.AuditLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class OwnPasswordTests {

	private static final String PAGE = "/desk/password";

	private static final String NEXT = "next year's password";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AuditLog audit;

	private AdminPages pages;

	private SignedIn person;

	@BeforeEach
	void auditor() {
		this.pages = new AdminPages(this.mvc, this.accounts);
		this.person = this.pages.person(Role.AUDITOR, null);
	}

	@Test
	void anybodyChangesTheirOwnPassword() {
		this.pages.post(PAGE, this.person, "old", TestOffices.PASSWORD, "password", NEXT, "again", NEXT).leadsTo(PAGE);
		this.pages.signIn(this.person.username(), TestOffices.PASSWORD).leadsTo("/sign-in");
		this.pages.signIn(this.person.username(), NEXT).page(HttpStatus.OK);
		assertThat(this.audit.history("account/" + this.person.username())).extracting(AuditEvent::action)
			.containsExactly("OPEN_ACCOUNT", "CHANGE_PASSWORD");
	}

	@Test
	void everyMistakeIsNamedBesideItsField() {
		Document page = this.pages.post(PAGE, this.person, "old", "wrong", "password", "short", "again", "other")
			.refused("old", "原口令不对");
		assertThat(page.select(".field-error").eachText()).containsExactly("原口令不对，请重新输入", "口令太短，请用至少 12 个字符",
				"两次输入的新口令不一样，请重新输入");
		assertThat(page.select("input[type=password]").eachAttr("value")).allMatch(String::isEmpty);
	}

	@Test
	void theNewPasswordIsAnother() {
		this.pages
			.post(PAGE, this.person, "old", TestOffices.PASSWORD, "password", TestOffices.PASSWORD, "again",
					TestOffices.PASSWORD)
			.refused("password", "请换一个");
	}

	@Test
	void thePageAsksForThePasswordTwice() {
		Document page = this.pages.get(PAGE, this.person).page(HttpStatus.OK);
		assertThat(page.select("label").eachText()).containsExactly("原口令", "新口令", "再输入一次新口令");
		assertThat(page.select(".breadcrumb a[href=/desk/settings]")).hasSize(1);
	}

}
