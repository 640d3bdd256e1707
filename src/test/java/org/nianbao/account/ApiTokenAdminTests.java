package org.nianbao.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.nianbao.PortalTest;
import org.nianbao.audit.AuditLog;
import org.nianbao.organization.Organizations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The pages on which an administrator keeps the tokens of other systems.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ApiTokenAdminTests {

	private static final String ISSUED = "/admin/tokens/issued";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	private final MockHttpSession session = new MockHttpSession();

	private final String name = AdminPages.unique("县局 OA 系统");

	private AdminPages pages;

	private SignedIn admin;

	@BeforeEach
	void anAdministrator() {
		this.pages = new AdminPages(this.mvc, this.accounts);
		this.admin = this.pages.person(Role.ADMIN, null);
	}

	@Test
	void aTokenIsShownOnceAndIsInTheListFromThenOn() throws Exception {
		String secret = issue(this.name, "2099-12-31");
		assertThat(secret).matches("nb_[0-9A-Za-z_-]{43}");
		Document again = page(ISSUED);
		assertThat(again.select("main").text()).contains("令牌已经显示过了").doesNotContain(secret);
		assertThat(row().text()).contains(secret.substring(0, 9) + "…", "可使用", "2099-12-31", "没有用过", "测试人员")
			.doesNotContain(secret);
	}

	@Test
	void noCacheMayKeepThePageOfAToken() throws Exception {
		post(key(), this.name, "");
		MockHttpServletResponse shown = get(ISSUED);
		assertThat(shown.getContentAsString()).contains("nb_");
		assertThat(shown.getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void aTokenOfAnotherSessionIsNotShown() throws Exception {
		post(key(), this.name, "");
		assertThat(this.pages.get(ISSUED, this.admin).page(HttpStatus.OK).select("[data-token]")).isEmpty();
	}

	@Test
	void whatIsKeptOfATokenOpensNothing(CapturedOutput output) throws Exception {
		String secret = issue(this.name, "");
		String sha256 = HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
		assertThat(this.jdbc.sql("select sha256 from api_token where name = ?")
			.param(this.name)
			.query(String.class)
			.single()).isEqualTo(sha256);
		assertThat(database()).contains(this.name, sha256).doesNotContain(secret.substring(9));
		assertThat(output.getAll()).doesNotContain(secret.substring(9));
	}

	@Test
	void theAuditLogKnowsWhoIssuedAndRevoked() throws Exception {
		issue(this.name, "2099-12-31");
		this.pages.post(revocation(), this.admin).leadsTo("/admin/tokens");
		this.pages.post(revocation(), this.admin).leadsTo("/admin/tokens");
		assertThat(this.audit.history("token/" + id())).extracting((event) -> event.action() + " " + event.detail())
			.containsExactly("ISSUE_TOKEN " + this.name + "，有效期至：2099-12-31", "REVOKE_TOKEN " + this.name);
		assertThat(this.audit.history("token/" + id())).extracting((event) -> event.actor())
			.containsOnly(this.admin.username());
	}

	@Test
	void aDoubleClickIssuesOneToken() throws Exception {
		String key = key();
		List<Callable<Integer>> clicks = Collections.nCopies(4, () -> post(key, this.name, "").getStatus());
		ExecutorService fingers = Executors.newFixedThreadPool(4);
		try {
			assertThat(fingers.invokeAll(clicks)).extracting(Future::get).containsOnly(HttpStatus.FOUND.value());
		}
		finally {
			fingers.shutdown();
		}
		assertThat(page(ISSUED).select("[data-token] code").first().text()).startsWith("nb_");
		assertThat(page("/admin/tokens").select("tbody tr:contains(" + this.name + ")")).hasSize(1);
	}

	@Test
	void anotherFormIssuesAnotherToken() throws Exception {
		assertThat(issue(this.name, "")).isNotEqualTo(issue(this.name, ""));
		assertThat(page("/admin/tokens").select("tbody tr:contains(" + this.name + ")")).hasSize(2);
	}

	@Test
	void aFreshFormProposesAYear() throws Exception {
		LocalDate proposed = LocalDate.parse(page("/admin/tokens/new").select("#expiresOn").val());
		assertThat(proposed).isBetween(LocalDate.now().plusMonths(11), LocalDate.now().plusMonths(13));
	}

	@ParameterizedTest
	@CsvSource({ "'', '', name, 请填写使用令牌的系统", "OA, 2001-01-01, expiresOn, 这一天已经过去了", "OA, 2099-02-30, expiresOn, 没有这一天",
			"OA, 明年, expiresOn, 没有这一天" })
	void aWrongFormSaysWhatToDo(String typed, String day, String field, String message) {
		Document refused = this.pages.post("/admin/tokens/new", this.admin, "name", typed, "expiresOn", day)
			.refused(field, message);
		assertThat(refused.select("#name").val()).isEqualTo(typed);
	}

	@Test
	void aNameThatIsTooLongIsRefused() {
		this.pages.post("/admin/tokens/new", this.admin, "name", "长".repeat(101)).refused("name", "100 个字以内");
	}

	@Test
	void revokingAsksFirstAndIsSeenInTheList() throws Exception {
		issue(this.name, "");
		Document asked = page(revocation());
		assertThat(asked.select("main").text()).contains(this.name, "不能恢复");
		assertThat(row().text()).contains("可使用");
		this.pages.post(asked.select("main form").attr("action"), this.admin).leadsTo("/admin/tokens");
		assertThat(row().text()).contains("已撤销");
		assertThat(row().select("a")).isEmpty();
		assertThat(page(revocation()).select("main form")).isEmpty();
	}

	@Test
	void anExpiredTokenIsMarked() throws Exception {
		issue(this.name, "");
		this.jdbc.sql("update api_token set expires_on = '2026-01-01' where name = ?").param(this.name).update();
		assertThat(row().text()).contains("已过期");
	}

	@Test
	void aTokenThatDoesNotExistIsNotFound() {
		this.pages.get("/admin/tokens/999999999/revoke", this.admin).page(HttpStatus.NOT_FOUND);
		this.pages.post("/admin/tokens/999999999/revoke", this.admin).page(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
	void whoeverIsNoAdministratorIsKeptOut(Role role) throws Exception {
		issue(this.name, "");
		SignedIn other = this.pages.person(role, this.organizations.findByCode("640422").orElseThrow().getId());
		for (String address : List.of("/admin/tokens", "/admin/tokens/new", ISSUED, revocation())) {
			this.pages.get(address, other).page(HttpStatus.FORBIDDEN);
		}
		this.pages.post("/admin/tokens/new", other, "name", "不行").page(HttpStatus.FORBIDDEN);
		this.pages.post(revocation(), other).page(HttpStatus.FORBIDDEN);
		assertThat(row().text()).contains("可使用");
	}

	@Test
	void aFormFromElsewhereIssuesNothing() throws Exception {
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.post("/admin/tokens/new").with(user(this.admin)).param("name", this.name))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
		assertThat(page("/admin/tokens").text()).doesNotContain(this.name);
	}

	private String issue(String system, String day) throws Exception {
		assertThat(post(key(), system, day).getRedirectedUrl()).isEqualTo(ISSUED);
		return page(ISSUED).select("[data-token] code").first().text();
	}

	private String key() throws Exception {
		return page("/admin/tokens/new").select("[name=key]").val();
	}

	private MockHttpServletResponse post(String key, String system, String day) throws Exception {
		return perform(MockMvcRequestBuilders.post("/admin/tokens/new")
			.with(csrf())
			.param("key", key)
			.param("name", system)
			.param("expiresOn", day));
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(get(address).getContentAsString());
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return perform(MockMvcRequestBuilders.get(address));
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.session(this.session).with(user(this.admin))).andReturn().getResponse();
	}

	private Element row() throws Exception {
		return page("/admin/tokens").select("tbody tr:contains(" + this.name + ")").first();
	}

	private long id() {
		return this.jdbc.sql("select id from api_token where name = ?").param(this.name).query(Long.class).single();
	}

	private String revocation() {
		return "/admin/tokens/" + id() + "/revoke";
	}

	/**
	 * Everything that the tables of tokens and of the audit log hold.
	 */
	private String database() {
		return String.join("\n",
				this.jdbc.sql("select row(token.*)::text from api_token token").query(String.class).list())
				+ String.join("\n",
						this.jdbc.sql("select row(event.*)::text from audit_event event").query(String.class).list());
	}

}
