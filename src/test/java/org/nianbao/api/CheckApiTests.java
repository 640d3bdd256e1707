package org.nianbao.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.SignedIn;
import org.nianbao.account.TestTokens;
import org.nianbao.account.TestTokens.TestToken;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Scope;
import org.nianbao.publication.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another system, or a person by way of their session, has reports checked.
 */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class CheckApiTests {

	private static final String CARRIED_IN = "table3/二/自然人";

	@LocalServerPort
	private int port;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private Withdrawing withdrawing;

	@Autowired
	private JdbcClient jdbc;

	private ApiCaller caller;

	private TestToken token;

	private TestOffice office;

	@BeforeEach
	void aSystemWithAToken() {
		this.caller = new ApiCaller(this.port);
		this.token = this.tokens.issue();
		this.office = this.offices.open();
	}

	@Test
	void oneReportGetsOneAnswer() {
		ReportContent report = SampleReports.with(report(2023), "table3/一/自然人", "3");
		JsonNode answer = findings(json(report));
		assertThat(answer.at("/organization/code").stringValue()).isEqualTo(code());
		assertThat(answer.path("year").intValue()).isEqualTo(2023);
		assertThat(checks(answer)).contains("B1 ERROR");
		JsonNode finding = answer.path("findings").get(0);
		assertThat(finding.path("places").get(0).stringValue()).startsWith("table3/");
		assertThat(finding.path("message").stringValue()).contains("自然人");
	}

	@Test
	void aReportThatBreaksNoRuleHasNoErrors() {
		assertThat(checks(findings(json(report(2023))))).noneMatch((found) -> found.endsWith("ERROR"));
	}

	@Test
	void anArrayGetsAnArrayInTheSameOrder() {
		JsonNode answer = findings(array(report(2023), report(2021), report(2022)));
		assertThat(answer).extracting((one) -> one.path("year").intValue()).containsExactly(2023, 2021, 2022);
		assertThat(findings("[]")).isEmpty();
		assertThat(findings(array(report(2023))).isArray()).isTrue();
	}

	@Test
	void theReportsOfXijiYieldWhatThePortalFinds() {
		JsonNode answer = findings(array(SampleReports.xiji(2020), SampleReports.xiji(2019)));
		assertThat(checks(answer.get(1))).contains("B1 ERROR", "B2 ERROR");
		assertThat(answer.get(0).path("findings").findValuesAsString("check")).contains("Y2", "Y4")
			.doesNotContain("B1", "B2");
	}

	@Test
	void lastYearsReportComesAlong() {
		JsonNode answer = findings(array(report(2023), carriedOn(report(2022))));
		assertThat(carriedIn(answer.get(0))).containsExactly("Y1 ERROR");
		assertThat(carriedIn(answer.get(1))).isEmpty();
	}

	@Test
	void whatAnotherOrganizationCarriesOnDoesNotCount() {
		Reporter other = new Reporter("another", "另一个局");
		JsonNode answer = findings(
				array(report(2023), SampleReports.of(other, carriedOn(report(2022))), carriedOn(report(2021))));
		assertThat(carriedIn(answer.get(0))).isEmpty();
	}

	@Test
	void lastYearsReportIsOtherwiseTheOneThatThePortalPublished() {
		publish(carriedOn(report(2022)));
		assertThat(carriedIn(findings(json(report(2023))))).containsExactly("Y1 ERROR");
		assertThat(carriedIn(findings(array(report(2023))).get(0))).containsExactly("Y1 ERROR");
	}

	@Test
	void whatCameAlongCountsBeforeWhatIsPublished() {
		publish(carriedOn(report(2022)));
		assertThat(carriedIn(findings(array(report(2023), report(2022))).get(0))).isEmpty();
	}

	@Test
	void whatIsNotPublishedStaysHidden() {
		long id = this.reports.filled(this.office, carriedOn(report(2022)));
		assertThat(carriedIn(findings(json(report(2023))))).isEmpty();
		this.reports.approve(id, this.office);
		assertThat(carriedIn(findings(json(report(2023))))).isEmpty();
	}

	@Test
	void whatWasTakenBackStaysHidden() {
		long id = publish(carriedOn(report(2022)));
		this.withdrawing.withdraw(id, this.reports.open(id, this.office).version(), "报告有误，现予撤回。",
				this.office.reviewer());
		assertThat(carriedIn(findings(json(report(2023))))).isEmpty();
	}

	@Test
	void aHistoricalReportIsJudgedAsMaterialOfTheArchive() {
		String sent = array(report(2023), carriedOn(report(2022)));
		assertThat(carriedIn(findings(sent, "?historical=true").get(0))).containsExactly("Y1 WARNING");
		assertThat(carriedIn(findings(sent, "?historical=false").get(0))).containsExactly("Y1 ERROR");
	}

	@Test
	void aPersonCallsWithTheirSession() {
		for (SignedIn person : List.of(this.office.filer(), this.office.reviewer(), this.office.auditor(),
				this.token.admin())) {
			ApiCaller browser = new ApiCaller(this.port);
			HttpResponse<String> answer = browser.check(json(report(2023)), "X-CSRF-TOKEN", browser.signIn(person));
			assertThat(answer.statusCode()).as(person.username()).isEqualTo(200);
		}
	}

	@Test
	void aTokenOpensNoSession() {
		HttpResponse<String> answer = check(json(report(2023)), "");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(this.caller.check(json(report(2023))).statusCode()).isEqualTo(401);
	}

	@Test
	void aTokenOpensNoPage() {
		assertThat(this.caller.call("GET", "/desk", bearer()).statusCode()).isEqualTo(302);
		assertThat(this.caller.call("GET", "/admin/tokens", bearer()).statusCode()).isEqualTo(302);
		assertThat(this.caller.call("POST", "/admin/tokens/new", bearer()).statusCode()).isEqualTo(403);
	}

	@Test
	void nothingThatIsSentIsKeptButThatTheTokenWasUsed() {
		assertThat(this.tokens.lastUsed(this.token)).isEqualTo("没有用过");
		Map<String, Long> before = rows();
		findings(array(report(2023), carriedOn(report(2022))));
		assertThat(rows()).isEqualTo(before).containsKeys("report", "revision", "audit_event", "api_token");
		assertThat(this.tokens.lastUsed(this.token)).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
	}

	@Test
	void noTokenGetsIntoTheLog(CapturedOutput output) {
		findings(json(report(2023)));
		this.caller.check("nonsense", bearer());
		this.tokens.revoke(this.token);
		this.caller.check(json(report(2023)), bearer());
		assertThat(output.getAll()).doesNotContain(this.token.secret());
	}

	@Test
	void anyoneMayReadTheDescription() {
		HttpResponse<String> description = this.caller.call("GET", "/api/v1/openapi.json");
		assertThat(description.statusCode()).isEqualTo(200);
		assertThat(description.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(Documented.MAPPER.readTree(description.body())).isEqualTo(Documented.DESCRIPTION);
		assertThat(this.caller
			.call("GET", "/api/v1/openapi.json", "If-None-Match",
					description.headers().firstValue("ETag").orElseThrow())
			.statusCode()).isEqualTo(304);
	}

	@Test
	void halfACharacterComesBackAsAnAnswer() {
		String sent = json(report(2023)).replace("总体情况。", "总体\\ud800情况。");
		assertThat(findings(sent).path("year").intValue()).isEqualTo(2023);
	}

	private JsonNode findings(String json) {
		return findings(json, "");
	}

	private JsonNode findings(String json, String query) {
		HttpResponse<String> answer = check(json, query);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return Documented.MAPPER.readTree(answer.body());
	}

	private HttpResponse<String> check(String json, String query) {
		return this.caller.check(query, BodyPublishers.ofString(json), bearer());
	}

	private String[] bearer() {
		return new String[] { "Authorization", "Bearer " + this.token.secret() };
	}

	private long publish(ReportContent report) {
		long id = this.reports.filled(this.office, report);
		this.reports.publish(id, this.office);
		return id;
	}

	private ReportContent report(int year) {
		ReportContent any = SampleReports.complete(year);
		return new ReportContent(new Reporter(code(), this.office.organization().getName()), year, Scope.OWN,
				any.title(), any.figures(), any.narratives(), any.contact());
	}

	/**
	 * The same report with three applications that were not answered in its year.
	 */
	private static ReportContent carriedOn(ReportContent report) {
		ReportContent changed = report;
		for (String cell : List.of("一/自然人", "一/总计", "四/自然人", "四/总计")) {
			changed = SampleReports.with(changed, "table3/" + cell, "3");
		}
		return changed;
	}

	private String code() {
		return this.office.organization().getCode();
	}

	private static List<String> checks(JsonNode answer) {
		return answer.path("findings")
			.valueStream()
			.map((finding) -> finding.path("check").stringValue() + " " + finding.path("severity").stringValue())
			.toList();
	}

	/**
	 * What is found about applications that last year's report carried on.
	 */
	private static List<String> carriedIn(JsonNode answer) {
		return answer.path("findings")
			.valueStream()
			.filter((finding) -> finding.path("check").stringValue().equals("Y1")
					&& finding.path("places").get(0).stringValue().equals(CARRIED_IN))
			.map((finding) -> "Y1 " + finding.path("severity").stringValue())
			.toList();
	}

	private static String json(ReportContent report) {
		return Documented.MAPPER.readTree(ReportJson.write(report, null)).toString();
	}

	private static String array(ReportContent... reports) {
		return Stream.of(reports).map(CheckApiTests::json).toList().toString();
	}

	/**
	 * How many rows every table has.
	 */
	private Map<String, Long> rows() {
		Map<String, Long> rows = new TreeMap<>();
		this.jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.forEach((table) -> rows.put(table,
					this.jdbc.sql("select count(*) from \"" + table + "\"").query(Long.class).single()));
		return rows;
	}

}
