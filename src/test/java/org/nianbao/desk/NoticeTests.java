package org.nianbao.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.DeskPages.Answer;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Organizations;
import org.nianbao.report.AfterPublication;
import org.nianbao.report.Due;
import org.nianbao.report.Review;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeTests {

	private static final String PAGE = "/desk/notices";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestReports reports;

	@Autowired
	private Review review;

	@Autowired
	private AfterPublication after;

	@Autowired
	private Notices notices;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	private TestOffice office;

	@BeforeEach
	void open() {
		this.office = TestCounty.open(this.organizations, this.accounts, 1).office(1);
	}

	@Test
	void everyStepIsToldToThosesItConcernsButNotToWhoTookIt() {
		long id = this.reports.complete(this.office, 2023);
		this.reports.submit(id, this.office);
		this.review.giveBack(id, version(id), "请核对表三", this.office.reviewer());
		this.reports.publish(id, this.office);
		this.after.correct(id, version(id), "漏计一件", this.office.reviewer());
		assertThat(kinds(this.office.reviewer())).containsExactly(NoticeKind.SUBMITTED, NoticeKind.SUBMITTED);
		assertThat(kinds(this.office.filer())).containsExactly(NoticeKind.CORRECTING, NoticeKind.PUBLISHED,
				NoticeKind.APPROVED, NoticeKind.RETURNED);
		assertThat(kinds(this.office.auditor())).isEmpty();
	}

	@Test
	void whoSetATimeHearsThatNothingWasPublished() {
		long id = this.reports.complete(this.office, 2023);
		this.reports.approve(id, this.office);
		this.review.publicationFailed(
				new Due(id, this.reports.open(id, this.office).version(), this.office.reviewer().id()),
				this.office.reviewer(), "报告有错误");
		assertThat(kinds(this.office.reviewer())).first().isEqualTo(NoticeKind.PUBLICATION_FAILED);
		assertThat(kinds(this.office.filer())).first().isEqualTo(NoticeKind.PUBLICATION_FAILED);
	}

	@Test
	void oneClickOpensTheReportAndMarksTheNoticeAsRead() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		this.reports.submit(id, this.office);
		this.review.giveBack(id, version(id), "请核对表三", this.office.reviewer());
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		Document page = filer.open(PAGE).page();
		assertThat(page.select(".notice-list li.unread").text()).contains("未读", "退回修改：", "退回了这份报告", "请核对表三");
		assertThat(page.select("header .notices__count").text()).isEqualTo("1 条未读");
		String link = page.selectFirst(".notice-list a").attr("href");
		assertThat(filer.open(link).redirect()).isEqualTo("/desk/reports/" + id);
		Document later = filer.open(PAGE).page();
		assertThat(later.select(".notice-list li")).hasSize(1);
		assertThat(later.select(".unread, .notices__count, form[action$=read]")).isEmpty();
	}

	@Test
	void nobodyOpensTheNoticesOfOthers() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		this.reports.submit(id, this.office);
		Notice notice = this.notices.of(this.office.reviewer(), 1).getContent().get(0);
		Answer answer = new DeskPages(this.mvc, this.office.filer()).open(PAGE + "/" + notice.id());
		assertThat(answer.status()).isEqualTo(404);
		assertThat(this.notices.unread(this.office.reviewer())).isEqualTo(1);
	}

	@Test
	void manyNoticesAreTurnedOverAndMarkedAsReadTogether() throws Exception {
		tell(25);
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		Document first = filer.open(PAGE).page();
		assertThat(first.select(".notice-list li")).hasSize(20);
		assertThat(first.select(".paging a[rel=next]").attr("href")).isEqualTo(PAGE + "?page=2");
		assertThat(filer.open(PAGE + "?page=2").page().select(".notice-list li")).hasSize(5);
		assertThat(filer.open(PAGE + "?page=99").status()).isEqualTo(200);
		String last = first.selectFirst("[name=last]").val();
		tell(1);
		Answer answer = filer.send(PAGE + "/read", Map.of("last", last));
		assertThat(answer.redirect()).isEqualTo(PAGE);
		assertThat(this.notices.unread(this.office.filer())).isEqualTo(1);
	}

	@Test
	void whereNothingWasToldThePageSaysWhatWillBe() throws Exception {
		assertThat(new DeskPages(this.mvc, this.office.auditor()).open(PAGE).page().select(".empty").text())
			.contains("还没有通知");
	}

	private void tell(int number) {
		this.notices.tell(IntStream.range(0, number)
			.mapToObj((i) -> Notice.deadline(this.office.filer().id(), null, "某年的报告", "还有 7 天",
					"test/" + this.office.filer().id() + "/" + System.nanoTime() + "/" + i, Instant.now()))
			.toList());
	}

	private List<NoticeKind> kinds(SignedIn person) {
		return this.notices.of(person, 1).map(Notice::kind).toList();
	}

	private int version(long id) {
		return this.reports.open(id, this.office).version();
	}

}
