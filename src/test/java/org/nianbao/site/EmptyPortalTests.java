package org.nianbao.site;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.NianbaoApplication;
import org.nianbao.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A portal on a data source that somebody named, with nothing in it: an empty schema of
 * the test server.
 */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class EmptyPortalTests {

	private static final Pattern LINK = Pattern.compile("/first-administrator\\?token=([0-9a-f]+)");

	@Autowired
	private JdbcConnectionDetails server;

	@Autowired
	private JdbcClient jdbc;

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(Redirect.NORMAL)
		.build();

	private String portal;

	@Test
	void nothingIsPreloadedAndTheLinkInTheLogLetsOneAdministratorIn(CapturedOutput log) throws Exception {
		try (ConfigurableApplicationContext context = start("by_link")) {
			assertThat(get("/").statusCode()).isEqualTo(200);
			assertThat(get("/reports/640422/2019").statusCode()).isEqualTo(404);
			assertThat(get("/sign-in").body()).doesNotContain("示例账号");
			Matcher link = LINK.matcher(log.getOut());
			assertThat(link.find()).isTrue();
			refused(link.group(1), "Chief", "short", "下划线", "请用至少 12 个字符");
			refused(link.group(1), "chief", "口令".repeat(13), "缩短到 72 个");
			become(link.group(1), "chief", "a-long-password");
			assertThat(get("/first-administrator?token=" + link.group(1)).statusCode()).isEqualTo(404);
			assertThat(signIn("chief", "a-long-password").uri().getPath()).isEqualTo("/desk");
			assertThat(get("/admin/accounts").body()).contains("chief");
		}
	}

	@Test
	void theFirstAdministratorIsTheOneThatTheEnvironmentNames() throws Exception {
		try (ConfigurableApplicationContext context = start("by_name", "--nianbao.admin.username=chief",
				"--nianbao.admin.password=a-long-password")) {
			assertThat(signIn("chief", "a-long-password").uri().getPath()).isEqualTo("/desk");
		}
	}

	@ParameterizedTest
	@CsvSource({ "Chief, a-long-password, NIANBAO_ADMIN_USERNAME, 小写字母",
			"chief, short, NIANBAO_ADMIN_PASSWORD, 至少 12 个字符",
			"chief, 一二三四五六七八九十一二三四五六七八九十一二三四五, NIANBAO_ADMIN_PASSWORD, 72" })
	void anAdministratorWhoCannotBeIsNamedInOneSentence(String username, String password, String variable, String rule,
			CapturedOutput log) {
		assertThatException().isThrownBy(() -> start("by_mistake", "--nianbao.admin.username=" + username,
				"--nianbao.admin.password=" + password));
		assertThat(log.getOut()).contains("APPLICATION FAILED TO START")
			.containsPattern(variable + " cannot be used .*" + rule)
			.doesNotContain("\tat org.nianbao");
	}

	@Test
	void ofTwoWhoUseTheLinkAtOnceOneBecomesAdministrator(CapturedOutput log) throws Exception {
		try (ConfigurableApplicationContext context = start("by_two")) {
			Matcher link = LINK.matcher(log.getOut());
			assertThat(link.find()).isTrue();
			FirstAdministrator first = context.getBean(FirstAdministrator.class);
			IntStream.range(0, 8)
				.parallel()
				.forEach((person) -> first.open(link.group(1), "chief-" + person, "a-long-password"));
			assertThat(
					context.getBean(JdbcClient.class).sql("select count(*) from account").query(Integer.class).single())
				.isEqualTo(1);
			assertThat(first.admits(link.group(1))).isFalse();
		}
	}

	private void refused(String token, String username, String password, String... problems) throws Exception {
		HttpResponse<String> answer = become(token, username, password);
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".error-summary").text()).contains(problems);
		assertThat(page.select("#username").val()).isEqualTo(username);
	}

	private HttpResponse<String> become(String token, String username, String password) throws Exception {
		return send("/first-administrator?token=" + token, "/first-administrator",
				Map.of("token", token, "username", username, "password", password));
	}

	private ConfigurableApplicationContext start(String schema, String... more) {
		this.jdbc.sql("drop schema if exists " + schema + " cascade").update();
		this.jdbc.sql("create schema " + schema).update();
		String[] arguments = Stream
			.concat(Stream.of("--server.port=0",
					"--spring.datasource.url=" + this.server.getJdbcUrl() + "&currentSchema=" + schema,
					"--spring.datasource.username=" + this.server.getUsername(),
					"--spring.datasource.password=" + this.server.getPassword()), Stream.of(more))
			.toArray(String[]::new);
		ConfigurableApplicationContext context = SpringApplication.run(NianbaoApplication.class, arguments);
		this.portal = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
		return context;
	}

	private HttpResponse<String> signIn(String username, String password) throws Exception {
		return send("/sign-in", "/sign-in", Map.of("username", username, "password", password));
	}

	private HttpResponse<String> send(String page, String address, Map<String, String> fields) throws Exception {
		Document form = Jsoup.parse(get(page).body());
		String csrf = form.select("input[name=_csrf]").val();
		String body = Stream.concat(fields.entrySet().stream(), Map.of("_csrf", csrf).entrySet().stream())
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.http.send(HttpRequest.newBuilder(URI.create(this.portal + address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String address) throws Exception {
		return this.http.send(HttpRequest.newBuilder(URI.create(this.portal + address)).build(),
				BodyHandlers.ofString());
	}

}
