package org.nianbao.discovery;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.form.Scope;
import org.nianbao.publication.Happening;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How programs find what is published.
 */
@PortalTest
class DiscoveryTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Withdrawing withdrawing;

	@ParameterizedTest
	@ValueSource(strings = { "/feed.atom", "/reports/640422/feed.atom" })
	void aFeedHasWhatTheStandardWants(String address) throws Exception {
		Document feed = parse(get(address).getContentAsByteArray());
		assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		List<Element> entries = all(feed.getDocumentElement(), "entry");
		assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(50);
		assertThat(entries).extracting((entry) -> text(entry, "id")).doesNotHaveDuplicates();
		for (Element entry : entries) {
			assertThat(text(entry, "title")).isNotBlank();
			assertThat(text(entry, "name")).isNotBlank();
			assertThat(text(entry, "summary")).isNotBlank();
			assertThat(Instant.parse(text(entry, "updated")))
				.isBeforeOrEqualTo(Instant.parse(text(feed.getDocumentElement(), "updated")));
		}
	}

	@Test
	void theEntriesOfAFeedLeadToPages() throws Exception {
		Document feed = parse(get("/reports/640422/feed.atom").getContentAsByteArray());
		for (Element entry : all(feed.getDocumentElement(), "entry")) {
			assertThat(get(all(entry, "link").get(0).getAttribute("href")).getStatus()).isEqualTo(200);
		}
	}

	@Test
	void whatWasTakenBackIsToldWithItsNoticeInPlaceOfTheReport() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2022);
		this.reports.publish(id, office);
		this.withdrawing.withdraw(id, this.reports.open(id, office).version(), "误把<草稿>发布", office.reviewer());
		Document feed = parse(
				get("/reports/" + office.organization().getCode() + "/feed.atom").getContentAsByteArray());
		List<Element> entries = all(feed.getDocumentElement(), "entry");
		assertThat(entries).singleElement().satisfies((entry) -> {
			assertThat(text(entry, "title")).startsWith("撤回：");
			assertThat(text(entry, "summary")).contains("误把<草稿>发布");
		});
	}

	@Test
	void aHostileNameBreaksNoFeed() throws Exception {
		String name = "</name>&\"<script>]]>\u0000\uFFFF局";
		PublishedReport report = new PublishedReport(1, "a", name, 2023, Scope.OWN, name, 1, Instant.EPOCH, false);
		Document feed = parse(new AtomFeed("http://localhost", "/feed.atom", "/", name,
				List.of(new Happening(report, null, null, null)))
			.xml());
		assertThat(text(feed.getDocumentElement(), "name")).isEqualTo("</name>&\"<script>]]>局");
	}

	@Test
	void everyReportStandsInTheSitemap() throws Exception {
		Document index = parse(get("/sitemap.xml").getContentAsByteArray());
		List<String> parts = all(index.getDocumentElement(), "loc").stream().map(Element::getTextContent).toList();
		assertThat(parts).hasSize(2);
		assertThat(get(parts.get(0)).getContentAsString(StandardCharsets.UTF_8)).contains("/reports/640422<");
		Document reports = parse(get(parts.get(1)).getContentAsByteArray());
		assertThat(all(reports.getDocumentElement(), "loc")).extracting(Element::getTextContent)
			.contains("http://localhost/reports/640422/2019", "http://localhost/reports/640422/2020");
		assertThat(all(reports.getDocumentElement(), "lastmod"))
			.allSatisfy((changed) -> assertThat(Instant.parse(changed.getTextContent())).isNotNull());
	}

	@Test
	void robotsKeepToWhatIsPublic() throws Exception {
		assertThat(get("/robots.txt").getContentAsString(StandardCharsets.UTF_8).lines()).contains("Disallow: /desk",
				"Disallow: /admin", "Disallow: /audit", "Allow: /", "Sitemap: http://localhost/sitemap.xml");
	}

	@Test
	void aBrowserLearnsHowToSearchAndToSubscribe() throws Exception {
		var head = Jsoup.parse(get("/reports").getContentAsString(StandardCharsets.UTF_8)).head();
		assertThat(get(head.select("link[rel=alternate][type]").attr("href")).getContentType())
			.startsWith("application/atom+xml");
		MockHttpServletResponse search = get(head.select("link[rel=search]").attr("href"));
		Element template = all(parse(search.getContentAsByteArray()).getDocumentElement(), "Url").get(0);
		String found = template.getAttribute("template").replace("{searchTerms}", "西吉");
		assertThat(get(found).getContentAsString(StandardCharsets.UTF_8)).contains("/reports/640422/2019");
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

	private static Document parse(byte[] xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

	private static List<Element> all(Element within, String name) {
		var found = within.getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i)).toList();
	}

	private static String text(Element within, String name) {
		return all(within, name).get(0).getTextContent();
	}

}
