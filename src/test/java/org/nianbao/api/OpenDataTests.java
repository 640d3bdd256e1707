package org.nianbao.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.organization.Organization;
import org.nianbao.publication.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other systems read without a token. Every answer is held against the description.
 */
@PortalTest
class OpenDataTests {

	private static final String LIST = "/api/v1/reports";

	private static final String REPORT = "/api/v1/reports/{org}/{year}";

	private static final String XIJI = "/api/v1/reports/640422/2019";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Withdrawing withdrawing;

	@Test
	void aReportIsAnsweredAsItWasFrozenWithItsFiles() throws Exception {
		JsonNode report = read(REPORT, XIJI, 200);
		String frozen = call(MockMvcRequestBuilders.get("/reports/640422/2019.json"))
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(report.path("report")).isEqualTo(Documented.MAPPER.readTree(frozen));
		for (JsonNode file : report.path("files")) {
			MockHttpServletResponse answer = call(MockMvcRequestBuilders.get(file.path("url").stringValue()));
			assertThat(answer.getHeader(HttpHeaders.ETAG)).isEqualTo('"' + file.path("sha256").stringValue() + '"');
			assertThat(answer.getContentAsByteArray()).hasSize(file.path("size").intValue());
		}
		assertThat(report.path("files")).hasSize(5);
	}

	@Test
	void theReportsOfAnOrganizationArePagedByLinks() throws Exception {
		String first = LIST + "?org=640422&size=1";
		JsonNode page = read(LIST, first, 200);
		assertThat(page.path("total").intValue()).isEqualTo(2);
		assertThat(page.at("/reports/0/year").intValue()).isEqualTo(2020);
		List<String> links = call(MockMvcRequestBuilders.get(first)).getHeaders(HttpHeaders.LINK);
		assertThat(links).hasSize(3).noneMatch((link) -> link.contains("\"prev\""));
		String next = links.stream().filter((link) -> link.contains("\"next\"")).findFirst().orElseThrow();
		JsonNode second = read(LIST, next.substring(1, next.indexOf('>')), 200);
		assertThat(second.at("/reports/0/year").intValue()).isEqualTo(2019);
	}

	@Test
	void theLinksKeepTheFiltersAndNothingElse() throws Exception {
		String address = LIST + "?updatedSince=2020-01-31T08:00:00%2B08:00&size=1&anything=" + "x".repeat(4000);
		assertThat(call(MockMvcRequestBuilders.get(URI.create(address))).getHeaders(HttpHeaders.LINK))
			.allSatisfy((link) -> assertThat(link)
				.startsWith(
						"<http://localhost/api/v1/reports?updatedSince=2020-01-31T08%3A00%3A00%2B08%3A00&size=1&page=")
				.doesNotContain("xxx"));
	}

	@ParameterizedTest
	@CsvSource({ "year=2019,1", "edition=2021,0", "updatedSince=2999-01-01,0", "updatedSince=2019-01-31T08:00:00Z,2",
			"page=9,2" })
	void theFiltersLeaveWhatTheySay(String query, int total) throws Exception {
		JsonNode page = read(LIST, LIST + "?org=640422&" + query, 200);
		assertThat(page.path("total").intValue()).isEqualTo(total);
	}

	@ParameterizedTest
	@ValueSource(strings = { "year=20", "year=二〇一九", "org=a'b", "edition=1999", "scope=own", "updatedSince=yesterday",
			"updatedSince=2019-13-01", "page=0", "page=-1", "size=201", "size=99999999999" })
	void rubbishIsRefusedWithASentence(String query) throws Exception {
		read(LIST, LIST + "?" + query, 400);
	}

	@Test
	void organizationsAreListedAndAnsweredOneByOne() throws Exception {
		Organization organization = this.offices.open().organization();
		read("/api/v1/organizations", "/api/v1/organizations?size=2", 200);
		JsonNode one = read("/api/v1/organizations/{code}", "/api/v1/organizations/" + organization.getCode(), 200);
		assertThat(one.path("name").stringValue()).isEqualTo(organization.getName());
		assertThat(one.path("parent").stringValue()).isEqualTo("640422");
		assertThat(call(MockMvcRequestBuilders.get(one.at("/links/page").stringValue())).getStatus()).isEqualTo(200);
		read("/api/v1/organizations/{code}", "/api/v1/organizations/nobody", 404);
	}

	@Test
	void theCatalogueAndTheRefusalOfAYearAreAsDescribed() throws Exception {
		read("/api/v1/catalog.jsonld", "/api/v1/catalog.jsonld", 200);
		for (String ending : List.of("csv", "jsonl", "xlsx")) {
			read("/api/v1/years/{year}." + ending, "/api/v1/years/2007." + ending, 404);
		}
	}

	@Test
	void whatWasTakenBackIsGoneWithItsNotice() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2022);
		this.reports.publish(id, office);
		String address = LIST + "/" + office.organization().getCode() + "/2022";
		read(REPORT, address, 200);
		this.withdrawing.withdraw(id, this.reports.open(id, office).version(), "误把草稿发布", office.reviewer());
		assertThat(read(REPORT, address, 410).path("detail").stringValue()).contains("误把草稿发布");
		JsonNode revision = read(REPORT + "/revisions", address + "/revisions", 200).at("/revisions/0");
		assertThat(revision.at("/withdrawn/notice").stringValue()).isEqualTo("误把草稿发布");
		assertThat(revision.path("files")).isEmpty();
		assertThat(read(LIST, LIST + "?org=" + office.organization().getCode(), 200).path("total").intValue()).isZero();
		read(REPORT, LIST + "/640422/2007", 404);
	}

	@Test
	void whoHasTheAnswerAlreadyIsToldThatItHasNotChanged() throws Exception {
		MockHttpServletResponse first = call(MockMvcRequestBuilders.get(XIJI));
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
		assertThat(first.getCookies()).isEmpty();
		assertThat(call(
				MockMvcRequestBuilders.get(XIJI).header(HttpHeaders.IF_NONE_MATCH, first.getHeader(HttpHeaders.ETAG)))
			.getStatus()).isEqualTo(304);
	}

	@Test
	void pagesOfAnyOriginMayReadButNeitherCheckNorWrite() throws Exception {
		assertThat(preflight(XIJI, "GET").getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
		assertThat(preflight(XIJI, "GET").getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS)).isNull();
		assertThat(preflight(XIJI, "POST").getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isNull();
		assertThat(preflight("/api/v1/check", "POST").getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isNull();
	}

	@Test
	void anAddressThatAsksTooOftenIsToldWhenToComeBackAndHoldsUpNobody() throws Exception {
		MockHttpServletResponse answer = from("192.0.2.9");
		for (int i = 0; i < 1000 && answer.getStatus() == 200; i++) {
			answer = from("192.0.2.9");
		}
		hold(LIST, answer, 429);
		assertThat(from("192.0.2.10").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse from(String address) throws Exception {
		return call(MockMvcRequestBuilders.get(LIST + "?size=1").with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}));
	}

	private MockHttpServletResponse preflight(String address, String method) throws Exception {
		return call(MockMvcRequestBuilders.options(address)
			.header(HttpHeaders.ORIGIN, "https://example.org")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method));
	}

	private JsonNode read(String path, String address, int status) throws Exception {
		return hold(path, call(MockMvcRequestBuilders.get(address)), status);
	}

	private static JsonNode hold(String path, MockHttpServletResponse answer, int status) throws Exception {
		String body = answer.getContentAsString(StandardCharsets.UTF_8);
		assertThat(answer.getStatus()).as(body).isEqualTo(status);
		Documented.answer(Documented.DESCRIPTION.path("paths").path(path).path("get"), status,
				(name) -> Optional.ofNullable(answer.getHeader(name)), body);
		return Documented.MAPPER.readTree(body);
	}

	private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
