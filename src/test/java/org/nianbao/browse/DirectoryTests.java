package org.nianbao.browse;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@PortalTest
class DirectoryTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void anOrganizationStandsUnderTheOneAboveItAndSaysHowFarItHasReported() throws Exception {
		TestOffice above = this.offices.open();
		TestOffice below = this.offices.open();
		moveUnder(below, above);
		Element line = page("?q=" + name(above)).select(".tree > li").first();
		assertThat(line.text()).contains("还没有报告");
		assertThat(line.select("a[href='/organizations?under=" + code(above) + "']").text()).isEqualTo("下级机关");
		Document level = page("?under=" + code(above));
		assertThat(level.select("h1").text()).isEqualTo(name(above) + "的下级机关");
		assertThat(level.select(".tree a").eachAttr("href")).containsExactly("/reports/" + code(below));
		assertThat(page("?q=西吉县人民政府").select(".tree > li").text()).contains("报告到 2020 年");
	}

	@Test
	void theTopShowsTheLevelBelowItAtOnce() throws Exception {
		TestOffice below = this.offices.open();
		this.jdbc.update("update organization set parent_id = (select id from organization where code = '640422') "
				+ "where code = ?", code(below));
		Element xiji = page("").select(".tree > li:has(> a[href='/reports/640422'])").first();
		assertThat(xiji.select("ul a").eachAttr("href")).contains("/reports/" + code(below));
		assertThat(home().select("main a[href='/organizations']").text()).isEqualTo("全部机关");
	}

	@Test
	void aReportLeadsToThoseOfTheSameYearAboveBesideAndBelow() throws Exception {
		TestOffice above = this.offices.open();
		TestOffice one = this.offices.open();
		TestOffice beside = this.offices.open();
		moveUnder(one, above);
		moveUnder(beside, above);
		for (TestOffice office : List.of(above, one, beside)) {
			this.reports.publish(this.reports.complete(office, 2022), office);
		}
		Document page = Jsoup.parse(this.mvc.perform(get("/reports/" + code(one) + "/2022"))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
		assertThat(page.select("section:has(#around) dl").text())
			.isEqualTo("上级机关 " + name(above) + " 同级机关 " + name(beside));
		assertThat(page.select("section:has(#around) dd a").eachAttr("href"))
			.containsExactly("/reports/" + code(above) + "/2022", "/reports/" + code(beside) + "/2022");
	}

	@Test
	void whatIsLookedForIsTakenLiterallyAndAnUnknownCodeIsNotFound() throws Exception {
		assertThat(page("?q=%").select(".tree")).isEmpty();
		assertThat(page("?q=" + "县".repeat(5000)).select(".empty").text()).startsWith("没有机关");
		assertThat(asked("?under=nobody").getStatus()).isEqualTo(404);
		assertThat(asked("?under=nobody%00").getStatus()).isEqualTo(404);
	}

	private void moveUnder(TestOffice below, TestOffice above) {
		this.jdbc.update(
				"update organization set parent_id = (select id from organization where code = ?) where code = ?",
				code(above), code(below));
	}

	private static String code(TestOffice office) {
		return office.organization().getCode();
	}

	private static String name(TestOffice office) {
		return office.organization().getName();
	}

	private Document home() throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get("/")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private Document page(String question) throws Exception {
		MockHttpServletResponse response = asked(question);
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse asked(String question) throws Exception {
		String[] parts = question.split("=", 2);
		return this.mvc
			.perform((parts.length > 1) ? get("/organizations").queryParam(parts[0].substring(1), parts[1])
					: get("/organizations"))
			.andReturn()
			.getResponse();
	}

}
