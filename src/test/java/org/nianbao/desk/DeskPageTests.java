package org.nianbao.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.DeskPages.Answer;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Organizations;
import org.nianbao.report.AfterPublication;
import org.nianbao.report.Discussions;
import org.nianbao.report.Review;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DeskPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Review review;

	@Autowired
	private AfterPublication after;

	@Autowired
	private Discussions discussions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	@Autowired
	private Today today;

	@Autowired
	private EntityManagerFactory factory;

	private TestOffice office;

	@BeforeEach
	void open() {
		this.office = this.offices.open();
	}

	@Test
	void theReportThatIsDueIsBegunWithOneClick() throws Exception {
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		Element item = filer.open("/desk").page().selectFirst("#file li");
		assertThat(item.text())
			.contains(this.office.organization().getName(), this.today.dueYear() + "年", "未开始", "开始填报")
			.containsPattern("还有 \\d+ 天|今天截止|已逾期 \\d+ 天");
		Answer begun = filer.send("/desk/reports", Map.of("organization", item.selectFirst("[name=organization]").val(),
				"year", item.selectFirst("[name=year]").val()));
		Element next = filer.open("/desk").page().selectFirst("#file li");
		assertThat(next.text()).contains("编制中", "继续填报");
		assertThat(next.selectFirst("a").attr("href")).isEqualTo(begun.redirect());
	}

	@Test
	void aReportThatWasGivenBackSaysHowManyCommentsWait() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		this.reports.submit(id, this.office);
		this.discussions.comment(id, "table3/一/自然人", "0", "请核对", this.office.reviewer());
		this.discussions.comment(id, "一", "总体情况。", "请补充", this.office.reviewer());
		this.review.giveBack(id, this.reports.open(id, this.office).version(), "", this.office.reviewer());
		assertThat(work(this.office.filer()).select("#returned li").text()).contains("已退回", "还有 2 条审核意见没有答复",
				"修改并答复意见");
		long comment = this.reports.open(id, this.office).said().comments().get(0).id();
		this.discussions.answer(id, comment, "已核对", this.office.filer());
		assertThat(work(this.office.filer()).select("#returned li").text()).contains("还有 1 条审核意见没有答复");
	}

	@Test
	void whatWaitsForAReviewerIsNeverTheirOwn() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		SignedIn both = this.accounts.open("both-desk-" + this.office.organization().getCode(), "又填又审",
				TestOffices.PASSWORD, Set.of(new Grant(Role.FILER, this.office.organization().getId()),
						new Grant(Role.REVIEWER, this.office.organization().getId())));
		this.reports.explainLateness(id, this.office);
		this.review.submit(id, this.reports.open(id, this.office).version(), both);
		assertThat(work(both).select("#review")).isEmpty();
		assertThat(work(this.office.reviewer()).select("#review li").text()).contains("2023年", "待审核", "审核");
		assertThat(work(this.office.filer()).select("#review, #publish")).isEmpty();
	}

	@Test
	void whatIsIssuedByItselfSaysWhen() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		this.reports.approve(id, this.office);
		assertThat(work(this.office.reviewer()).select("#publish li a").text()).startsWith("发布：");
		this.review.schedule(id, this.reports.open(id, this.office).version(), Instant.now().plus(9, ChronoUnit.DAYS),
				this.office.reviewer());
		assertThat(work(this.office.reviewer()).select("#publish li").text()).contains("定于 ", "自动发布", "查看定时发布");
	}

	@Test
	void aCorrectionWaitsWithItsReasonAndHasNoDeadline() throws Exception {
		long id = this.reports.complete(this.office, this.today.dueYear());
		this.reports.publish(id, this.office);
		this.after.correct(id, this.reports.open(id, this.office).version(), "漏计一件申请", this.office.reviewer());
		Document page = work(this.office.filer());
		assertThat(page.select("#correct li").text()).contains("更正说明：漏计一件申请", "继续更正");
		assertThat(page.select("#correct .countdown, #file")).isEmpty();
	}

	@Test
	void whereNothingWaitsThePageSaysSo() throws Exception {
		Document page = work(this.office.auditor());
		assertThat(page.select(".work")).isEmpty();
		assertThat(page.select(".empty").text()).contains("现在没有等您办理的事");
	}

	@Test
	void aLongListIsSearchedByYearAndStatus() throws Exception {
		TestOffice other = this.offices.open();
		SignedIn clerk = this.accounts.open("clerk-of-two-" + other.organization().getCode(), "两家填报员",
				TestOffices.PASSWORD, Set.of(new Grant(Role.FILER, this.office.organization().getId()),
						new Grant(Role.FILER, other.organization().getId())));
		for (int year = 2019; year <= 2024; year++) {
			this.reports.begin(this.office, year);
			this.reports.begin(other, year);
		}
		DeskPages pages = new DeskPages(this.mvc, clerk);
		assertThat(pages.open("/desk").page().select("#reports tbody tr")).hasSize(12);
		Document found = pages.open("/desk?year=2020&status=").page();
		assertThat(found.select("#reports tbody tr td:first-child").eachText()).containsExactly("2020", "2020");
		assertThat(found.select("#of-year option[selected]").val()).isEqualTo("2020");
		assertThat(pages.open("/desk?year=&status=SUBMITTED").page().select("#reports .empty").text())
			.isEqualTo("没有符合条件的报告。");
		assertThat(pages.open("/desk?status=HELD").status()).isEqualTo(400);
	}

	@Test
	void moreOrganizationsAskTheDatabaseNoMoreQuestions() throws Exception {
		TestCounty small = TestCounty.open(this.organizations, this.accounts, 2);
		TestCounty large = TestCounty.open(this.organizations, this.accounts, 30);
		for (TestOffice one : small.offices()) {
			this.reports.submit(this.reports.complete(one, 2023), one);
		}
		for (TestOffice one : large.offices()) {
			this.reports.begin(one, 2023);
		}
		for (String page : new String[] { "/desk", "/desk/review?year=2023" }) {
			assertThat(statements(page, large.reviewer())).as(page)
				.isLessThanOrEqualTo(statements(page, small.reviewer()) + 3);
		}
	}

	private long statements(String address, SignedIn person) throws Exception {
		Statistics statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		try {
			new DeskPages(this.mvc, person).open(address);
			statistics.clear();
			assertThat(new DeskPages(this.mvc, person).open(address).status()).isEqualTo(200);
			return statistics.getPrepareStatementCount();
		}
		finally {
			statistics.setStatisticsEnabled(false);
		}
	}

	private Document work(SignedIn person) throws Exception {
		return new DeskPages(this.mvc, person).open("/desk").page();
	}

}
