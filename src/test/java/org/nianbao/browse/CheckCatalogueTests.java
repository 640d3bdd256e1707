package org.nianbao.browse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.check.Catalogue;
import org.nianbao.check.CatalogueEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Anybody can read what is checked, and comes there from every finding.
 */
@PortalTest
class CheckCatalogueTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@ParameterizedTest
	@ValueSource(strings = { "", "?lang=en" })
	void theListLeadsToEveryCheckInTheSameLanguage(String language) throws Exception {
		Document page = page("/checks" + language);
		assertThat(page.select(".checks__list a").eachAttr("href")).containsExactlyElementsOf(
				Catalogue.entries().stream().map((entry) -> "/checks/" + entry.id() + language).toList());
		assertThat(page.select("main").text()).doesNotContain("null");
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void aPageTellsItsCheckInTheLanguageThatWasAskedFor(String address) throws Exception {
		boolean english = address.endsWith("?lang=en");
		CatalogueEntry entry = Catalogue.entry(address.substring(8).replace("?lang=en", "")).orElseThrow();
		CatalogueEntry.Wording wording = english ? entry.en() : entry.zh();
		Document page = page(address);
		assertThat(page.select("html").attr("lang")).isEqualTo(english ? "en" : "zh-CN");
		assertThat(page.select("h1").text()).isEqualTo(entry.id() + " " + wording.title());
		assertThat(page.select("main section p, main dd, main li, .checks__rule").eachText()).contains(wording.rule(),
				wording.looksFor(), wording.why(), wording.wrong(), wording.right(), wording.whatToDo().get(0));
		assertThat(page.select(".page-head .badge").text()).isEqualTo(english
				? entry.severity().name().charAt(0) + entry.severity().name().substring(1).toLowerCase(Locale.ROOT)
				: entry.severity().label());
		assertThat(page.select(".preferences a[hreflang]").eachAttr("href")).containsExactly("/checks/" + entry.id(),
				"/checks/" + entry.id() + "?lang=en");
	}

	static Stream<String> addresses() {
		return Catalogue.entries()
			.stream()
			.flatMap((entry) -> Stream.of("/checks/" + entry.id(), "/checks/" + entry.id() + "?lang=en"));
	}

	@Test
	void onEnglishPagesWhatIsChineseSaysSo() throws Exception {
		for (String address : List.of("/checks?lang=en", "/checks/B1?lang=en", "/checks/S6?lang=en")) {
			Document page = page(address);
			page.select("[lang=zh-CN]").remove();
			assertThat(page.body().text()).as(address).doesNotContainPattern("[\\p{IsHan}〔（]").contains("English");
		}
		Document chinese = page("/checks/B1");
		chinese.select(".preferences").remove();
		assertThat(chinese.select("body [lang]")).isEmpty();
	}

	@Test
	void anIdInSmallLettersLeadsToThePage() throws Exception {
		MockHttpServletResponse response = get("/checks/b1?lang=en");
		assertThat(response.getStatus()).isEqualTo(301);
		assertThat(response.getRedirectedUrl()).isEqualTo("/checks/B1?lang=en");
		assertThat(get("/checks/n6").getRedirectedUrl()).isEqualTo("/checks/N6");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/checks/Z9", "/checks/z9", "/checks/B99", "/checks/B1x", "/checks/checks", "/checks/B1/x" })
	void thereIsNoPageOfWhatIsNoCheck(String address) throws Exception {
		assertThat(get(address).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/checks", "/checks/B1", "/checks/B1?lang=en" })
	void whoHasThePageAlreadyIsToldThatItHasNotChanged(String address) throws Exception {
		MockHttpServletResponse first = get(address);
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
		assertThat(first.getCookies()).isEmpty();
		String etag = first.getHeader(HttpHeaders.ETAG);
		assertThat(this.mvc.perform(MockMvcRequestBuilders.get(address).header(HttpHeaders.IF_NONE_MATCH, etag))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(304);
	}

	@Test
	void everyPublicPageLeadsToTheChecks() throws Exception {
		assertThat(page("/").select("footer a").eachAttr("href")).contains("/checks");
		assertThat(page("/reports/640422/2019").select("main a").eachAttr("href")).contains("/checks");
	}

	@Test
	void everyFindingAtTheDeskLeadsToItsCheck() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.begin(office, 2023);
		List<String> checks = this.reports.open(id, office)
			.findings()
			.stream()
			.map((finding) -> "/checks/" + finding.check())
			.toList();
		assertThat(checks).contains("/checks/B5", "/checks/S1");
		DeskPages desk = new DeskPages(this.mvc, office.filer());
		for (String page : List.of("", "/checks", "/reading")) {
			List<String> links = desk.open("/desk/reports/" + id + page)
				.page()
				.select(".findings a[href^=/checks/]")
				.eachAttr("href");
			assertThat(links).as(page).containsExactlyElementsOf(checks);
			for (String link : links) {
				assertThat(get(link).getStatus()).isEqualTo(200);
			}
		}
		Element link = desk.open("/desk/reports/" + id + "/table3").page().selectFirst(".findings a[href^=/checks/]");
		assertThat(link.text()).isEqualTo("核对项目 B5");
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

}
