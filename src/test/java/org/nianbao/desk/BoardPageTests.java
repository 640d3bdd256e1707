package org.nianbao.desk;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.organization.Organizations;
import org.nianbao.report.AfterPublication;
import org.nianbao.report.Beginning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@PortalTest
class BoardPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestReports reports;

	@Autowired
	private Beginning beginning;

	@Autowired
	private AfterPublication after;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	private TestCounty county;

	@BeforeEach
	void open() {
		this.county = TestCounty.open(this.organizations, this.accounts, 4);
	}

	@Test
	void everyOrganizationBelowStandsInTheTreeWithItsState() throws Exception {
		this.reports.begin(this.county.office(2), 2023);
		this.reports.submit(this.reports.complete(this.county.office(3), 2023), this.county.office(3));
		TestOffice corrected = this.county.office(4);
		long id = this.reports.complete(corrected, 2023);
		this.reports.publish(id, corrected);
		this.after.correct(id, this.reports.open(id, corrected).version(), "漏计", corrected.reviewer());
		Document page = board("?year=2023");
		assertThat(page.select(".board tbody tr td:nth-of-type(1)").eachText()).containsExactly("未开始", "未开始", "编制中",
				"待审核", "更正中");
		assertThat(page.select(".board tbody th").eachText()).first()
			.asString()
			.contains("第 1 级：" + this.county.government().organization().getName());
		assertThat(page.select(".board tbody th").get(1).text()).contains("第 2 级：");
		assertThat(page.select(".board tbody tr").get(2).text()).contains("0/7 部分");
		assertThat(page.select(".board tbody tr").get(3).text()).contains("已填完");
		assertThat(page.selectFirst(".board-sum").text()).isEqualTo("已发布 1 / 共 5，逾期 4");
		assertThat(page.select(".board tbody tr").get(4).select(".late")).isEmpty();
		assertThat(page.select(".chips li").eachText()).containsExactly("全部 5", "逾期 4", "未开始 2", "编制中 1", "待审核 1",
				"更正中 1");
	}

	@Test
	void theBoardIsFilteredAndSortedByPlainLinks() throws Exception {
		this.reports.submit(this.reports.complete(this.county.office(2), 2023), this.county.office(2));
		assertThat(board("?year=2023&state=SUBMITTED").select(".board tbody th").eachText()).hasSize(1);
		assertThat(board("?year=2023&late=true").select(".board tbody tr")).hasSize(5);
		Document page = board("?year=2023&sort=deadline");
		assertThat(page.select(".board tbody tr").last().text()).contains("2024-03-31");
		assertThat(page.select("[aria-sort=ascending]").text()).isEqualTo("截止");
		assertThat(page.select(".board th:contains(第 2 级)")).isEmpty();
		assertThat(page.select(".board thead a").eachAttr("href")).allMatch((link) -> link.contains("year=2023"));
		assertThat(board("?sort=changed&year=2023").select(".board tbody tr").first().text()).contains("待审核");
		assertThat(board("?sort=progress&year=2023").select(".board tbody tr").last().text()).contains("已填完");
		assertThat(board("").select("#board-title").text()).endsWith("年度进度");
	}

	@Test
	void onlyWhatIsCleanIsChosenForABulkDecision() throws Exception {
		TestOffice right = this.county.office(1);
		TestOffice wrong = this.county.office(2);
		long id = this.reports.complete(right, 2023);
		this.reports.submit(id, right);
		this.beginning.takeIn(SampleReports.of(wrong.organization().reporter(), SampleReports.xiji(2019)),
				wrong.filer());
		Document page = board("");
		Elements boxes = page.select("form[action=/desk/review/approve] [name=report]");
		assertThat(boxes).hasSize(1);
		assertThat(page.select("[name=report][checked]").eachAttr("value"))
			.containsExactly(id + ":" + this.reports.open(id, right).version());
		assertThat(page.select("#review tr:contains(归档)").text()).contains("处数字核对不上，原样收录").doesNotContain("要改正");
		this.reports.approve(this.reports.complete(this.county.office(3), 2022), this.county.office(3));
		assertThat(board("").select("form[action=/desk/review/publish] [name=report][checked]")).hasSize(1);
	}

	@Test
	void whatABulkDecisionDidIsShown() throws Exception {
		String page = this.mvc
			.perform(MockMvcRequestBuilders.get("/desk/review")
				.with(user(this.county.reviewer()))
				.flashAttr("outcomes", List.of("第一局：已审核通过", "第二局：没有办成，报告有变动")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("第一局：已审核通过", "第二局：没有办成，报告有变动");
	}

	@Test
	void theBoardIsForReviewersOnly() throws Exception {
		assertThat(new DeskPages(this.mvc, this.county.office(1).filer()).open("/desk/review").status()).isEqualTo(403);
		assertThat(new DeskPages(this.mvc, this.county.government().auditor()).open("/desk/review").status())
			.isEqualTo(403);
	}

	private Document board(String query) throws Exception {
		return new DeskPages(this.mvc, this.county.reviewer()).open("/desk/review" + query).page();
	}

}
