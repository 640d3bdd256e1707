package org.nianbao.api;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.account.Accounts;
import org.nianbao.account.AdminPages;
import org.nianbao.account.SignedIn;
import org.nianbao.account.TestTokens;
import org.nianbao.account.TestTokens.TestToken;
import org.nianbao.form.ReportJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way in which a check is refused, and that the answer says what to do. That each
 * answer is as the description has it, {@link ApiCaller} sees to.
 */
@ApiTest
class RefusedCheckTests {

	private static final String REPORT = Documented.MAPPER
		.readTree(ReportJson.write(SampleReports.complete(2023), null))
		.toString();

	@LocalServerPort
	private int port;

	@Autowired
	private TestTokens tokens;

	@Autowired
	private TestOffices offices;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private ApiCaller caller;

	private TestToken token;

	@BeforeEach
	void aSystemWithAToken() {
		this.caller = new ApiCaller(this.port);
		this.token = this.tokens.issue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                | 最外层应是一个对象
			年报                                | 这不是完整的 JSON：第 1 行第 1 列附近
			{"edition": "2021",               | 这不是完整的 JSON
			5                                 | 最外层应是一个对象
			{"edition": "2018"}               | edition 应是
			{} {}                             | JSON 结束以后还有内容
			[{"edition": "2021"}] x           | 这不是完整的 JSON
			[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]] | 最外层应是一个对象
			{"a":[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]} | 嵌套最多 20 层
			""")
	void whatIsNoReportIsRefusedWithTheReason(String sent, String reason) {
		assertThat(refused(400, this.caller.check(sent, bearer()))).contains(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"edition": "2021"}                                                       | 缺少 code
			{"edition": "2021", "organization": {"code": "1", "name": "局"}, "year": 1} | year 应是报告年度
			null                                                                      | 最外层应是一个对象
			""")
	void ofAnArrayTheReportThatCannotBeReadIsNamed(String second, String reason) {
		HttpResponse<String> answer = this.caller.check("[" + REPORT + "," + second + "]", bearer());
		assertThat(refused(400, answer)).startsWith("数组中第 2 份报告：").contains(reason);
		assertThat(Documented.MAPPER.readTree(answer.body()).path("index").intValue()).isEqualTo(1);
	}

	@Test
	void moreThanFiftyReportsAreRefused() {
		assertThat(this.caller.check(Collections.nCopies(50, REPORT).toString(), bearer()).statusCode()).isEqualTo(200);
		assertThat(refused(400, this.caller.check(Collections.nCopies(51, REPORT).toString(), bearer())))
			.contains("一次最多检查 50 份报告");
	}

	@Test
	void aParameterThatIsNoneIsRefused() {
		assertThat(refused(400, this.caller.check("?historical=%E6%98%AF", BodyPublishers.ofString(REPORT), bearer())))
			.contains("historical");
	}

	@Test
	void anotherEncodingIsRefused() {
		assertThat(refused(400,
				this.caller.check("", BodyPublishers.ofByteArray(new byte[] { '{', (byte) 0xC4 }), bearer())))
			.contains("UTF-8");
	}

	@Test
	void whoDoesNotSignInIsRefused() {
		HttpResponse<String> answer = this.caller.check(REPORT);
		assertThat(refused(401, answer)).contains("Authorization", "令牌由管理员签发");
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"nianbao\"");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		this.caller.call("GET", "/sign-in");
		assertThat(refused(401, this.caller.check(REPORT))).contains("令牌由管理员签发");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Bearer", "Bearer x", "bearer nb_0123456789012345678901234567890123456789012", "Bearer nb_" })
	void anUnknownTokenIsRefused(String header) {
		assertThat(refused(401, this.caller.check(REPORT, "Authorization", header))).contains("令牌");
	}

	@Test
	void aRevokedTokenIsRefusedAtOnce() {
		assertThat(this.caller.check(REPORT, bearer()).statusCode()).isEqualTo(200);
		this.tokens.revoke(this.token);
		HttpResponse<String> answer = this.caller.check(REPORT, bearer());
		assertThat(refused(401, answer)).contains("令牌已撤销", "向管理员索取");
		assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).contains("invalid_token");
	}

	@Test
	void aTokenWorksOnItsLastDayAndNotAfterIt() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
		this.tokens.until(today.plusDays(1), this.token);
		assertThat(this.caller.check(REPORT, bearer()).statusCode()).isEqualTo(200);
		this.tokens.until(today.minusDays(1), this.token);
		assertThat(refused(401, this.caller.check(REPORT, bearer()))).contains("令牌已过期", "向管理员索取");
	}

	@Test
	void aWrongTokenIsRefusedThoughThereIsASession() {
		String csrf = this.caller.signIn(this.token.admin());
		assertThat(refused(401, this.caller.check(REPORT, "X-CSRF-TOKEN", csrf, "Authorization", "Bearer wrong")))
			.contains("令牌不对");
	}

	@Test
	void aSessionAloneDoesNotDo() {
		String csrf = this.caller.signIn(this.token.admin());
		assertThat(refused(403, this.caller.check(REPORT))).contains("X-CSRF-TOKEN");
		assertThat(refused(403, this.caller.check(REPORT, "Authorization", "Basic eDp4"))).contains("X-CSRF-TOKEN");
		assertThat(this.caller.check(REPORT, "X-CSRF-TOKEN", csrf).statusCode()).isEqualTo(200);
	}

	@Test
	void whoHasNoRoleIsRefused() {
		SignedIn person = this.accounts.open(AdminPages.unique("no-role"), "测试人员", TestOffices.PASSWORD, Set.of());
		assertThat(refused(403, this.caller.check(REPORT, "X-CSRF-TOKEN", this.caller.signIn(person))))
			.contains("要有任一角色");
	}

	@Test
	void aClosedAccountIsRefusedAtOnce() {
		String csrf = this.caller.signIn(this.token.admin());
		this.jdbc.sql("update account set closed = true where username = ?")
			.param(this.token.admin().username())
			.update();
		assertThat(refused(401, this.caller.check(REPORT, "X-CSRF-TOKEN", csrf))).contains("登录已经结束");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE" })
	void anotherMethodIsRefused(String method) {
		HttpResponse<String> answer = this.caller.call(method, "/api/v1/check", bearer());
		assertThat(refused(405, answer)).contains("请用 POST");
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
	}

	@Test
	void anAddressThatDoesNotExistIsNotFound() {
		assertThat(refused(404, this.caller.call("GET", "/api/v1/nothing"))).contains("openapi.json");
	}

	@Test
	void moreThanEightMegabytesAreRefused() {
		byte[] large = new byte[SentBody.LARGEST + 1];
		Arrays.fill(large, (byte) ' ');
		assertThat(refused(413,
				this.caller.check("", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), bearer())))
			.contains("8 MB");
	}

	@Test
	void moreThanEightMegabytesAreRefusedBeforeTheyAreSent() {
		assertThat(this.caller.announce(SentBody.LARGEST + 1L, this.token.secret())).startsWith("HTTP/1.1 413 ")
			.contains("application/problem+json", "8 MB");
	}

	@Test
	void eightMegabytesInPiecesAreRead() {
		byte[] report = REPORT.getBytes(StandardCharsets.UTF_8);
		byte[] whole = Arrays.copyOf(report, SentBody.LARGEST);
		Arrays.fill(whole, report.length, whole.length, (byte) ' ');
		assertThat(this.caller.check("", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(whole)), bearer())
			.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/xml" })
	void whatIsNotSentAsJsonIsRefused(String type) {
		assertThat(refused(415, this.caller.checkAs(type, REPORT, bearer())))
			.contains("Content-Type: application/json");
	}

	@Test
	void whoAsksTooOftenWaits() {
		for (int i = 0; i < CheckRate.PER_MINUTE; i++) {
			refused(400, this.caller.check("x", bearer()));
		}
		HttpResponse<String> answer = this.caller.check(REPORT, bearer());
		assertThat(refused(429, answer)).contains("一分钟内最多检查 120 次");
		assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 60);
		this.token = this.tokens.issue();
		assertThat(this.caller.check(REPORT, bearer()).statusCode()).isEqualTo(200);
	}

	private String[] bearer() {
		return new String[] { "Authorization", "Bearer " + this.token.secret() };
	}

	private static String refused(int status, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = Documented.MAPPER.readTree(answer.body());
		assertThat(problem.path("status").intValue()).isEqualTo(status);
		return problem.path("detail").stringValue();
	}

}
