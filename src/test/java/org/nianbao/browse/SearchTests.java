package org.nianbao.browse;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page on which reports are found.
 */
@PortalTest
class SearchTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Test
	void whatWasFoundIsShownWithItsPassageAndNothingOfItRuns() throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.filled(office, SampleReports.saying(SampleReports.complete(2023), "六",
				"没有收取信息处理费。<script>alert(1)</script>花椒<b>苗木</b>补贴公示。"));
		this.reports.publish(id, office);
		Document page = page("花椒苗木", "");
		assertThat(page.select("main [role=status]").text()).isEqualTo("找到 0 份");
		page = page("script 花椒", "");
		assertThat(page.title()).isEqualTo("查找“script 花椒” · 年报");
		assertThat(page.select("#q").val()).isEqualTo("script 花椒");
		assertThat(page.select(".results h2").text()).contains(office.organization().getName());
		assertThat(page.select(".results__passage").text()).contains("<script>alert(1)</script>花椒<b>苗木</b>");
		assertThat(page.select(".results__passage mark").eachText()).containsExactly("script", "script", "花椒");
		assertThat(page.select("main script, main b")).isEmpty();
		assertThat(page("花椒", "").select(".results .meta").text()).contains("2023 年");
	}

	@Test
	void whoFindsNothingIsToldWhatToTry() throws Exception {
		Document page = page("没有哪份报告会写的词", "2019");
		assertThat(page.select("main .empty a").eachAttr("href")).contains("/reports")
			.anyMatch((href) -> href.startsWith("/reports?q=") && !href.contains("year"));
		assertThat(page("-保密", "").select("main .empty").text()).contains("请写至少一个要找的词");
	}

	@Test
	void everyLinkKeepsWhatWasChosen() throws Exception {
		Document page = page("政府", "2020");
		assertThat(page.select(".results li")).isNotEmpty();
		assertThat(page.select("#year option[selected]").val()).isEqualTo("2020");
		assertThat(page("公开", "").select(".sorting a").eachAttr("href"))
			.allMatch((href) -> href.startsWith("/reports?q=%E5%85%AC%E5%BC%80"))
			.anyMatch((href) -> href.endsWith("&sort=published"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%_\\:*&|!'", "''''", "' & 'a' | !'b", "\0", "\ud800", "，。！", "\"", "-", "--",
			"西吉\0\u202e", "'); drop table search_report; --", "${7*7}", "{q}", "𠀀𠀁𠀂", "a:*", "<->" })
	void anOddQuestionGetsAnAnswer(String typed) throws Exception {
		for (String name : new String[] { "q", "org", "year", "edition", "sort", "page" }) {
			assertThat(get(MockMvcRequestBuilders.get("/reports").queryParam(name, typed)).getStatus()).as(name)
				.isEqualTo(200);
		}
	}

	@Test
	void anEndlessQuestionIsCutAndThatIsSaid() throws Exception {
		Document page = page("政府".repeat(5000), "");
		assertThat(page.select("main > .hint").text()).contains("写得太多");
		assertThat(page("a1 ".repeat(3000), "").select("#q").val()).hasSizeLessThan(210);
	}

	@Test
	void anOrganizationCanBeNamedInsteadOfItsCode() throws Exception {
		Document page = Jsoup.parse(get(MockMvcRequestBuilders.get("/reports").queryParam("org", "西吉县人民"))
			.getContentAsString(StandardCharsets.UTF_8));
		assertThat(page.select("tbody a").eachAttr("href")).contains("/reports/640422/2019", "/reports/640422/2020");
	}

	private Document page(String q, String year) throws Exception {
		MockHttpServletResponse response = get(
				MockMvcRequestBuilders.get("/reports").queryParam("q", q).queryParam("year", year));
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
