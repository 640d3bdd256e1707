package org.nianbao.discovery;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.report.AfterPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What public pages say about themselves to programs.
 */
@PortalTest
class PageHeadTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private AfterPublication afterPublication;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@CsvSource({ "/, /, website", "/reports?sort=organization&page=1, /reports, website",
			"/reports?year=2020&sort=year, /reports?year=2020, website", "/reports/640422, /reports/640422, website",
			"/reports/640422/2020, /reports/640422/2020, article",
			"/reports/640422/2020/revisions/1, /reports/640422/2020, article",
			"/statistics?year=2020&scope=whole&sort=carried, /statistics?year=2020&scope=whole, website",
			"/statistics?org=640422, /statistics?org=640422, website", "/api, /api, website",
			"/organizations, /organizations, website",
			"/organizations?under=640422, /organizations?under=640422, website", "/compare, /compare, website",
			"/checks, /checks, website", "/checks/B1, /checks/B1, website", "/verify, /verify, website" })
	void aPageIsKnownUnderOneAddressAndDescribed(String address, String known, String type) throws Exception {
		Element head = head(address);
		assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + known);
		assertThat(property(head, "og:url")).isEqualTo("http://localhost" + known);
		assertThat(property(head, "og:type")).isEqualTo(type);
		assertThat(property(head, "og:title")).isNotBlank();
		assertThat(head.select("meta[name=description]").attr("content")).isEqualTo(property(head, "og:description"))
			.hasSizeGreaterThan(20);
		assertThat(head.select("meta[name=robots]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/", "/reports?year=2020", "/reports/640422", "/reports/640422/2020", "/reports/640422/2020/revisions",
			"/statistics?org=640422", "/organizations", "/compare", "/checks/B1", "/verify" })
	void aPageInEnglishIsKnownUnderItsEnglishAddressAndNamesTheOtherOne(String address) throws Exception {
		String chinese = "http://localhost" + address;
		String english = chinese + (address.contains("?") ? "&" : "?") + "lang=en";
		Element head = head(english);
		assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(english);
		assertThat(property(head, "og:url")).isEqualTo(english);
		assertThat(property(head, "og:locale")).isEqualTo("en");
		assertThat(property(head, "og:site_name")).startsWith("Nianbao");
		assertThat(property(head, "og:description")).containsPattern("^[\\p{Print}’：\\p{IsHan}]*[a-z]{3,}.*\\.$");
		assertThat(head.select("link[hreflang]").eachAttr("href")).containsExactly(chinese, english, chinese);
		assertThat(head(address).select("link[hreflang]").eachAttr("hreflang")).containsExactly("zh-CN", "en",
				"x-default");
		assertThat(head(address).select("link[hreflang]").eachAttr("href")).containsExactly(chinese, english, chinese);
	}

	@Test
	void thePageIsInItsLanguageAndTheDataAreInTheirs() throws Exception {
		JsonNode front = MAPPER.readTree(head("/?lang=en").select("script[type=application/ld+json]").get(0).data());
		assertThat(front.at("/@graph/0/inLanguage").stringValue()).isEqualTo("en");
		assertThat(front.at("/@graph/0/name").stringValue()).startsWith("Nianbao");
		assertThat(front.at("/@graph/1/inLanguage").stringValue()).isEqualTo("zh-CN");
		assertThat(front.at("/@graph/1/description").stringValue()).startsWith("查阅");
		assertThat(data(head("/reports/640422/2020?lang=en")).path("inLanguage").stringValue()).isEqualTo("zh-CN");
		assertThat(head("/api?lang=en").select("link[hreflang]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "/organizations?q=西吉 /organizations?q=%E8%A5%BF%E5%90%89",
			"/compare?show=all&reports=640422/2019&reports=640422/2020 /compare?reports=640422/2019,640422/2020",
			"/compare?reports=640422/2019 /compare?reports=640422/2019", "/verify?code=1 /verify",
			"/appearance?back=/reports /appearance" })
	void whatIsAskedForOnceIsNotListed(String address, String known) throws Exception {
		Element head = head(address);
		assertThat(head.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + known);
	}

	@Test
	void aReportIsDescribedWithItsFilesAndItsFeed() throws Exception {
		Element head = head("/reports/640422/2020");
		JsonNode report = data(head);
		assertThat(report.path("@type").stringValue()).isEqualTo("Report");
		assertThat(report.path("name").stringValue()).isEqualTo(SampleReports.xiji(2020).title());
		assertThat(report.path("temporalCoverage").stringValue()).isEqualTo("2020-01-01/2020-12-31");
		assertThat(report.at("/author/name").stringValue()).isEqualTo("西吉县人民政府");
		assertThat(report.path("license").isMissingNode()).isTrue();
		assertThat(report.path("encoding")).hasSize(5);
		for (JsonNode file : report.path("encoding")) {
			var sent = this.mvc.perform(MockMvcRequestBuilders.get(file.path("contentUrl").stringValue()))
				.andReturn()
				.getResponse();
			assertThat(sent.getHeader("ETag")).isEqualTo('"' + file.path("sha256").stringValue() + '"');
		}
		assertThat(head.select("link[type=application/atom+xml]").eachAttr("href"))
			.containsExactly("/reports/640422/feed.atom", "/feed.atom");
	}

	@Test
	void theYearIsADataSetAndTheFrontPageLeadsToTheSearchAndAllOfThem() throws Exception {
		JsonNode year = data(head("/statistics?year=2019"));
		assertThat(year.path("@type").stringValue()).isEqualTo("Dataset");
		assertThat(year.path("distribution").findValuesAsString("contentUrl")).containsExactly(
				"http://localhost/api/v1/years/2019.csv", "http://localhost/api/v1/years/2019.jsonl",
				"http://localhost/api/v1/years/2019.xlsx");
		JsonNode front = MAPPER.readTree(head("/").select("script[type=application/ld+json]").get(0).data());
		assertThat(front.at("/@graph/0/potentialAction/target/urlTemplate").stringValue())
			.isEqualTo("http://localhost/reports?q={search_term_string}");
		assertThat(front.at("/@graph/1/dataset").findValuesAsString("@id")).contains(year.path("@id").stringValue());
	}

	@Test
	void whatWasReplacedOrMerelyFoundIsNotListed() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2022);
		this.reports.publish(id, office);
		this.afterPublication.correct(id, this.reports.open(id, office).version(), "数字有误。", office.reviewer());
		this.entry.type(id, "table2/规章/本年制发件数", "1", office.filer());
		this.reports.publish(id, office);
		String first = "/reports/" + office.organization().getCode() + "/2022/revisions/1";
		assertThat(head(first).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(head(first).select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + first);
		assertThat(head("/reports?q=公开").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void aHostileNameEndsNoScript() throws Exception {
		TestOffice office = this.offices.open();
		String code = office.organization().getCode();
		String name = "</script><script>alert(1)</script>\"&局";
		this.jdbc.update("update organization set name = ? where code = ?", name, code);
		Element head = head("/reports/" + code);
		assertThat(data(head).path("name").stringValue()).isEqualTo(name);
		assertThat(property(head, "og:title")).isEqualTo(name);
		assertThat(head.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/, true", "'', '', true", "自定, '', true",
			"CC BY 4.0, javascript:alert(1), false", "CC BY 4.0, creativecommons.org, false",
			"'', https://creativecommons.org/, false" })
	void aLicenceHasANameAndAnAddressOfTheWeb(String name, String address, boolean right) {
		new ApplicationContextRunner().withUserConfiguration(DiscoveryConfiguration.class)
			.withPropertyValues("nianbao.open-data.licence.name=" + name,
					"nianbao.open-data.licence.address=" + address)
			.run((context) -> assertThat(context.getStartupFailure() == null).isEqualTo(right));
	}

	private static JsonNode data(Element head) {
		return MAPPER.readTree(head.select("script[type=application/ld+json]").get(0).data()).at("/@graph/0");
	}

	private static String property(Element head, String name) {
		return head.select("meta[property=" + name + "]").attr("content");
	}

	private Element head(String address) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(MockMvcRequestBuilders.get(address))
				.andReturn()
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8))
			.head();
	}

}
