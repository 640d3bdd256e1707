package org.nianbao.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every public page can be read in English, and says so where something on it is Chinese.
 */
@PortalTest
class EnglishPagesTests {

	/** What a screen reader would read out in the wrong language. */
	private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}（〔《]");

	private static final List<String> READ_OUT = List.of("aria-label", "title", "placeholder", "alt");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/reports", "/reports?q=公开", "/reports?q=zzzz", "/reports?q=，", "/reports?year=1999",
			"/reports/640422", "/reports/640422/2019", "/reports/640422/2020/revisions",
			"/reports/640422/2020/revisions/1", "/reports/640422/1999", "/reports/unknown/2020",
			"/reports/640422/2020/revisions/99", "/statistics", "/statistics?year=2019&scope=own&sort=disclosed",
			"/statistics?org=640422", "/statistics?year=1999", "/statistics?year=x", "/statistics?org=unknown",
			"/verify", "/verify?code=1", "/verify?code=0000-0000-0000-0000", "/checks", "/checks/B1", "/appearance",
			"/organizations", "/organizations?q=西吉", "/organizations?q=zzzz", "/organizations?under=640422", "/compare",
			"/compare?reports=640422/2019", "/compare?reports=640422/2019,640422/2020",
			"/compare?reports=640422/2019,640422/2020&show=all&add=没有", "/compare?reports=x",
			"/compare?reports=640422/2019,nobody/2001" })
	void nothingOnAnEnglishPageIsChineseWithoutSayingSo(String address) throws Exception {
		Document page = page(english(address));
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.title()).containsPattern("[A-Za-z]{3}").contains("Nianbao");
		assertThat(unmarked(page.body())).isEmpty();
		assertThat(page.text()).doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/reports", "/reports/640422", "/reports/640422/2020", "/statistics", "/verify",
			"/checks", "/organizations", "/compare?reports=640422/2019,640422/2020" })
	void linksOfAnEnglishPageStayInEnglishAndThoseOfAChineseOneDoNotAsk(String address) throws Exception {
		assertThat(links(page(english(address)))).isNotEmpty()
			.allSatisfy((link) -> assertThat(link).contains("lang=en"));
		assertThat(links(page(address))).isNotEmpty().allSatisfy((link) -> assertThat(link).doesNotContain("lang="));
		assertThat(page(english(address)).select("main form[method=get]"))
			.allSatisfy((form) -> assertThat(form.select("input[type=hidden][name=lang][value=en]")).hasSize(1));
	}

	private static List<String> links(Document page) {
		page.select("article, .preferences a[hreflang]").remove();
		return page.select("a[href^=/]")
			.eachAttr("href")
			.stream()
			.filter((link) -> !link.matches("/(?:desk|api)(?:/.*)?|[^?]*\\.[a-z]+(?:\\?.*)?"))
			.toList();
	}

	@Test
	void theLanguageChangesAndEverythingElseThatWasAskedForStays() throws Exception {
		Document page = page("/statistics?year=2020&lang=en&sort=disclosed");
		assertThat(page.select(".preferences a[hreflang]").eachAttr("href"))
			.containsExactly("/statistics?year=2020&sort=disclosed", "/statistics?year=2020&sort=disclosed&lang=en");
		assertThat(page.select(".preferences [aria-current]").text()).isEqualTo("English");
	}

	@Test
	void theArticleStaysAsItWasPublishedAndItsWordsAreExplained() throws Exception {
		Element chinese = page("/reports/640422/2020").selectFirst("article");
		Document page = page("/reports/640422/2020?lang=en");
		assertThat(page.selectFirst("[lang=zh-CN] > article").outerHtml()).isEqualTo(chinese.outerHtml());
		List<String> explained = page.select(".glossary dt").eachText();
		assertThat(chinese.select(".statutory th").eachText())
			.allSatisfy((word) -> assertThat(explained).contains(word));
		assertThat(page.select(".glossary dd").eachText()).hasSameSizeAs(explained);
		assertThat(page("/reports/640422/2020").select(".glossary")).isEmpty();
	}

	@Test
	void daysAreWrittenAsTheirReadersWriteThem() throws Exception {
		assertThat(page("/reports/640422?lang=en").select(".report-list .meta").text())
			.containsPattern("published \\d{1,2} [A-Z][a-z]+ 20\\d\\d");
		assertThat(page("/reports/640422").select(".report-list .meta").text())
			.containsPattern("20\\d\\d年\\d{1,2}月\\d{1,2}日发布");
	}

	@Test
	void onlyTheAddressSaysWhichLanguage() throws Exception {
		MockHttpServletResponse answer = this.mvc
			.perform(MockMvcRequestBuilders.get("/checks?of-its-own").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
			.andReturn()
			.getResponse();
		assertThat(answer.getContentAsString()).contains("<html lang=\"zh-CN\"");
		assertThat(page("/sign-in?lang=en").select("html").attr("lang")).isEqualTo("zh-CN");
		assertThat(page("/sign-in?lang=en").select(".preferences a[hreflang]")).isEmpty();
		assertThat(page("/checks?lang=fr").select("html").attr("lang")).isEqualTo("zh-CN");
	}

	@Test
	void oneFormIsComparedWithAnotherInEnglishWithTheReasonsWhyItCannotBe() throws Exception {
		String newer = publish(2022);
		Document page = page("/compare?lang=en&show=all&reports=640422/2019," + newer);
		assertThat(unmarked(page.body())).isEmpty();
		assertThat(page.select(".apart dd").eachText())
			.contains("the 2019 form asks for the number of fees, the 2021 form for the amount collected");
		assertThat(page.select("th .gloss").eachText()).contains("(6) Other handling (sum)");
		assertThat(page("/compare?reports=640422/2019," + newer).select(".gloss")).isEmpty();
	}

	private String publish(int year) {
		TestOffice office = this.offices.open();
		this.reports.publish(this.reports.filled(office,
				SampleReports.of(office.organization().reporter(), SampleReports.complete(year))), office);
		return office.organization().getCode() + "/" + year;
	}

	private static String english(String address) {
		return address + (address.contains("?") ? "&" : "?") + "lang=en";
	}

	private static List<String> unmarked(Element body) {
		body.select("[lang=zh-CN]").remove();
		Stream<String> attributes = body.getAllElements()
			.stream()
			.flatMap((element) -> READ_OUT.stream().map(element::attr));
		List<String> texts = new ArrayList<>(attributes.toList());
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof TextNode text) {
				texts.add(text.text());
			}
		}, body);
		return texts.stream().filter((text) -> CHINESE.matcher(text).find()).toList();
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse answer = this.mvc
			.perform(MockMvcRequestBuilders.get(address).accept(MediaType.TEXT_HTML))
			.andReturn()
			.getResponse();
		return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
