package org.nianbao.account;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.audit.AuditEvent;
import org.nianbao.audit.AuditLog;
import org.nianbao.form.Contact;
import org.nianbao.organization.Organization;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.organization.Organizations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AccountAdminTests {

	private static final String NEW = "/admin/accounts/new";

	private static final String LIST = "/admin/accounts";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private Organizations organizations;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	private AdminPages pages;

	private SignedIn admin;

	private Organization department;

	@BeforeEach
	void departmentWithAdministrator() {
		this.pages = new AdminPages(this.mvc, this.accounts);
		this.admin = this.pages.person(Role.ADMIN, null);
		String code = AdminPages.unique("office");
		this.department = this.organizations
			.save(new Organization(code, "局" + code, OrganizationKind.DEPARTMENT, null, Contact.NONE));
	}

	@Test
	void anAdministratorPutsAnEmptyPortalToWork() {
		String code = AdminPages.unique("county");
		String below = AdminPages.unique("bureau");
		String filer = AdminPages.unique("clerk");
		this.pages.post("/admin/organizations/new", this.admin, "code", code, "name", "某县人民政府", "kind", "GOVERNMENT")
			.leadsTo("/admin/organizations");
		this.pages
			.post("/admin/organizations/new", this.admin, "code", below, "name", "某县教育局", "kind", "DEPARTMENT",
					"parent", code)
			.leadsTo("/admin/organizations");
		this.pages
			.post(NEW, this.admin, "username", filer, "displayName", "张三", "password", TestOffices.PASSWORD, "role",
					"FILER", "organization", below)
			.leadsTo(LIST);
		Document desk = this.pages.signIn(filer, TestOffices.PASSWORD).page(HttpStatus.OK);
		assertThat(desk.text()).contains("张三，您好", "没有报告");
		assertThat(desk.select("#organization option").eachText()).containsExactly("某县教育局");
		assertThat(this.pages.get(LIST, this.admin).page(HttpStatus.OK).select("tr:contains(" + filer + ")").text())
			.contains("张三", "填报员 · 某县教育局（" + below + "）", "可登录");
		AuditEvent event = this.audit.history("account/" + filer).get(0);
		assertThat(event.actor()).isEqualTo(this.admin.username());
		assertThat(event.action()).isEqualTo("OPEN_ACCOUNT");
	}

	@Test
	void onlyAnAdministratorSeesTheAccounts() {
		SignedIn filer = this.pages.person(Role.FILER, this.department.getId());
		this.pages.get(LIST, filer).page(HttpStatus.FORBIDDEN);
		this.pages.post(address(filer) + "/grant", filer, "role", "ADMIN").page(HttpStatus.FORBIDDEN);
	}

	@Test
	void aWrongFormKeepsWhatWasTypedButNotThePassword() {
		Document page = this.pages
			.post(NEW, this.admin, "username", "Zhang San", "displayName", "张三", "password", "too short", "role",
					"KING")
			.refused("password", "至少 12 个字符");
		assertThat(page.select(".error-summary li").eachText()).hasSize(3)
			.anyMatch((line) -> line.contains("小写字母"))
			.anyMatch((line) -> line.contains("请选择角色"));
		assertThat(page.getElementById("username").val()).isEqualTo("Zhang San");
		assertThat(page.getElementById("displayName").val()).isEqualTo("张三");
		assertThat(page.getElementById("password").val()).isEmpty();
	}

	@Test
	void aUsernameIsTakenOnlyOnce() {
		Document page = this.pages
			.post(NEW, this.admin, "username", this.admin.username(), "displayName", "李四", "password",
					TestOffices.PASSWORD, "role", "FILER", "organization", this.department.getCode())
			.refused("username", "已经有人用了");
		assertThat(page.select("#role option[selected]").val()).isEqualTo("FILER");
		assertThat(page.select("#organization option[selected]").val()).isEqualTo(this.department.getCode());
	}

	@Test
	void aPasswordIsNoLongerThanBcryptReads() {
		this.pages
			.post(NEW, this.admin, "username", AdminPages.unique("long"), "displayName", "李四", "password",
					"口令".repeat(13), "role", "AUDITOR")
			.refused("password", "缩短到 72 个");
	}

	@ParameterizedTest
	@CsvSource({ "FILER, '', 总是某个单位的", "REVIEWER, '', 总是某个单位的", "AUDITOR, nowhere, 没有这个单位" })
	void aRoleFitsWhatItIsFor(String role, String organization, String message) {
		SignedIn person = this.pages.person(Role.AUDITOR, null);
		Document page = this.pages
			.post(address(person) + "/grant", this.admin, "role", role, "organization", organization)
			.refused("organization", message);
		assertThat(page.select("#role option[selected]").val()).isEqualTo(role);
	}

	@Test
	void anAdministratorIsOneOfTheWholePortal() {
		SignedIn person = this.pages.person(Role.AUDITOR, null);
		this.pages
			.post(address(person) + "/grant", this.admin, "role", "ADMIN", "organization", this.department.getCode())
			.refused("organization", "整个门户");
	}

	@Test
	void whatNoKeyboardTypesIsRefusedLikeAnyOtherMistake() {
		this.pages
			.post(NEW, this.admin, "username", "a\0b", "displayName", "李四", "password", TestOffices.PASSWORD, "role",
					"FILER\0", "organization", "64\0")
			.refused("organization", "没有这个单位");
	}

	@Test
	void rolesAreGivenAndTakenAway() {
		SignedIn person = this.pages.person(Role.AUDITOR, null);
		String reviewer = this.department.getCode();
		this.pages.post(address(person) + "/grant", this.admin, "role", "REVIEWER", "organization", reviewer)
			.leadsTo(address(person));
		this.pages.post(address(person) + "/grant", this.admin, "role", "REVIEWER", "organization", reviewer)
			.refused("role", "已经有这个角色");
		this.pages.post(address(person) + "/take", this.admin, "role", "AUDITOR", "organization", "")
			.leadsTo(address(person));
		this.pages.post(address(person) + "/take", this.admin, "role", "AUDITOR", "organization", "")
			.refused("roles", "没有这个角色");
		assertThat(this.accounts.loadUserByUsername(person.username()).grants())
			.containsExactly(new Grant(Role.REVIEWER, this.department.getId()));
		assertThat(this.audit.history("account/" + person.username())).extracting(AuditEvent::action)
			.containsExactly("OPEN_ACCOUNT", "GRANT_ROLE", "TAKE_ROLE");
		assertThat(this.audit.history("account/" + person.username())).extracting(AuditEvent::detail)
			.endsWith("审核员 · " + this.department.getName() + "（" + reviewer + "）", "审计员 · 整个门户");
	}

	@Test
	@Transactional
	void theLastAdministratorStays() {
		this.jdbc.sql("update account set closed = true where id <> ?").param(this.admin.id()).update();
		String self = address(this.admin);
		this.pages.post(self + "/take", this.admin, "role", "ADMIN", "organization", "").refused("roles", "这是最后一位管理员");
		SignedIn removed = new SignedIn(0, "removed", "刚被取消的管理员", "", Set.of(new Grant(Role.ADMIN, null)), false);
		assertThat(this.administration.close(this.admin.id(), removed)).containsKey("state");
		SignedIn second = this.pages.person(Role.ADMIN, null);
		this.pages.post(self + "/take", second, "role", "ADMIN", "organization", "").leadsTo(self);
	}

	@Test
	void nobodyClosesTheirOwnAccount() {
		this.pages.post(address(this.admin) + "/close", this.admin).refused("state", "不能停用自己的账号");
	}

	@Test
	void aClosedAccountCannotSignInUntilItIsOpenedAgain() {
		SignedIn person = this.pages.person(Role.FILER, this.department.getId());
		this.pages.post(address(person) + "/close", this.admin).leadsTo(address(person));
		this.pages.signIn(person.username(), TestOffices.PASSWORD).leadsTo("/sign-in");
		assertThat(this.pages.get(address(person), this.admin).page(HttpStatus.OK).select(".tag").text())
			.isEqualTo("已停用");
		this.pages.post(address(person) + "/reopen", this.admin).leadsTo(address(person));
		this.pages.signIn(person.username(), TestOffices.PASSWORD).page(HttpStatus.OK);
		assertThat(this.audit.history("account/" + person.username())).extracting(AuditEvent::action)
			.containsExactly("OPEN_ACCOUNT", "CLOSE_ACCOUNT", "REOPEN_ACCOUNT");
	}

	@Test
	void aForgottenPasswordIsReplaced() {
		SignedIn person = this.pages.person(Role.FILER, this.department.getId());
		this.pages.post(address(person) + "/password", this.admin, "password", "short").refused("password", "太短");
		this.pages.post(address(person) + "/password", this.admin, "password", "another good password")
			.leadsTo(address(person));
		this.pages.signIn(person.username(), TestOffices.PASSWORD).leadsTo("/sign-in");
		this.pages.signIn(person.username(), "another good password").page(HttpStatus.OK);
	}

	@ParameterizedTest
	@CsvSource({ "grant", "take", "password", "close", "reopen" })
	void anUnknownAccountIsNotFound(String verb) {
		this.pages.get(LIST + "/999999999", this.admin).page(HttpStatus.NOT_FOUND);
		this.pages
			.post(LIST + "/999999999/" + verb, this.admin, "role", "AUDITOR", "organization", "", "password",
					TestOffices.PASSWORD)
			.page(HttpStatus.NOT_FOUND);
	}

	private static String address(SignedIn person) {
		return LIST + "/" + person.id();
	}

}
