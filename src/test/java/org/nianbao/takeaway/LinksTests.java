package org.nianbao.takeaway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which addresses of the portal a site has, and under which names.
 */
class LinksTests {

	private final Links links = new Links("https://nianbao.example.cn", false);

	@ParameterizedTest
	@CsvSource({ "/, index.html", "/reports, reports/index.html",
			"/reports/640422/2019, reports/640422/2019/index.html", "/reports/640422/2019.pdf, reports/640422/2019.pdf",
			"/reports/640422/2019/revisions/1, reports/640422/2019/revisions/1/index.html",
			"/reports?year=2019&page=2, reports/index-page-2-year-2019.html",
			"/reports?sort=year&page=2, reports/index-page-2.html",
			"/statistics.csv?year=2020&scope=whole&sort=organization&order=ascending, statistics-scope-whole-year-2020.csv",
			"/checks?lang=en#b, checks/index-lang-en.html",
			"https://nianbao.example.cn/checks/B1, checks/B1/index.html" })
	void everyPublicAddressHasAPlainName(String href, String file) {
		Link link = this.links.read(href, "/reports/640422/2020");
		assertThat(link).isNotNull();
		assertThat(this.links.wanted(link)).isTrue();
		assertThat(FileName.of(link.address())).isEqualTo(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/desk/reports/1/table2", "/sign-in", "/admin/site", "/verify", "/api/v1/reports",
			"/reports?q=abc", "/reports?org=%E5%B1%80", "/opensearch.xml", "/js/errors.js", "/feed.atom", "/a/../b" })
	void whatOnlyThePortalCanDoIsLeftOut(String href) {
		Link link = this.links.read(href, "/");
		assertThat(link == null || !this.links.wanted(link) || link.path().equals("/b")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://www.gov.cn/a", "mailto:a@example.cn", "tel:0954", "http://[", "javascript:alert(1)" })
	void whatLeadsOutOfThePortalIsLeftAlone(String href) {
		assertThat(this.links.read(href, "/")).isNull();
	}

	@Test
	void thePublicIsSentToThePortalForWhatOnlyThatHas() {
		assertThat(this.links.atThePortal(this.links.read("/verify", "/")))
			.isEqualTo("https://nianbao.example.cn/verify");
		assertThat(this.links.atThePortal(this.links.read("/desk", "/"))).isNull();
		assertThat(new Links(null, false).atThePortal(this.links.read("/verify", "/"))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "index.html, css/base.css, css/base.css",
			"reports/1/2019/index.html, css/base.css, ../../../css/base.css",
			"reports/1/2019/index.html, reports/1/2019.pdf, ../2019.pdf",
			"reports/1/2019/index.html, reports/1/2019/revisions/index.html, revisions/index.html",
			"reports/1/index.html, reports/1/index.html, index.html" })
	void filesAreNamedFromWhereOneIs(String from, String to, String relative) {
		assertThat(FileName.relative(from, to)).isEqualTo(relative);
	}

}
