package org.nianbao.review;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.DeskPages.Answer;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.entry.TestEntry;
import org.nianbao.report.Comment;
import org.nianbao.report.Reports;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CommentTests {

	private static final String CELL = "table3/一/自然人";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports testReports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Reports reports;

	@Autowired
	private Accounts accounts;

	private TestOffice office;

	private long id;

	private String address;

	@BeforeEach
	void submit() {
		this.office = this.offices.open();
		this.id = this.testReports.complete(this.office, 2023);
		this.testReports.submit(this.id, this.office);
		this.address = "/desk/reports/" + this.id;
	}

	@Test
	void aCommentQuotesTheFigureAndWaitsForTheReturn() throws Exception {
		comment(CELL, "请核对新收件数");
		Comment comment = comment();
		assertThat(comment.quote()).isEqualTo("0");
		assertThat(comment.unsent()).isTrue();
		Answer page = as(this.office.reviewer()).open(this.address + "/reading");
		assertThat(page.page().select(".sends").text()).contains("将随退回发给填报员的意见 1 条");
		assertThat(page.page().select("[data-places='" + CELL + "'] a").attr("href")).startsWith("#table3/");
	}

	@Test
	void whatIsNotGivenBackYetIsReadByReviewersOnly() throws Exception {
		comment(CELL, "先记一笔");
		for (SignedIn person : new SignedIn[] { this.office.filer(), this.office.auditor() }) {
			assertThat(as(person).open(this.address + "/reading").page().text()).doesNotContain("先记一笔");
		}
		assertThat(as(this.office.filer()).open(this.address + "/history").page().text()).doesNotContain("先记一笔");
	}

	@Test
	void theFilerAndTheAuditorReadWithoutTools() throws Exception {
		for (SignedIn person : new SignedIn[] { this.office.filer(), this.office.auditor() }) {
			Answer page = as(person).open(this.address + "/reading");
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.page().select("main form")).isEmpty();
			assertThat(page.page().select("article.article h1").text()).contains("2023年");
		}
	}

	@Test
	void anotherOfficeDoesNotEvenLearnThatThereIsAReport() throws Exception {
		TestOffice other = this.offices.open();
		for (SignedIn person : new SignedIn[] { other.filer(), other.reviewer(), other.auditor() }) {
			assertThat(as(person).open(this.address + "/reading").status()).isEqualTo(404);
			assertThat(as(person).open(this.address + "/submissions/1").status()).isEqualTo(404);
			assertThat(as(person).send(this.address + "/comments", Map.of("words", "你好")).status()).isEqualTo(404);
		}
	}

	@Test
	void onlyAReviewerComments() throws Exception {
		for (SignedIn person : new SignedIn[] { this.office.filer(), this.office.auditor() }) {
			assertThat(as(person).send(this.address + "/comments", Map.of("words", "你好")).flash().get("refused"))
				.asString()
				.contains("不在您的职责范围内");
		}
		assertThat(open(this.office.reviewer())).isEmpty();
	}

	@Test
	void aReportThatIsNotUnderReviewTakesNoComment() throws Exception {
		long draft = this.testReports.complete(this.office, 2022);
		assertThat(as(this.office.reviewer())
			.send("/desk/reports/" + draft + "/comments", Map.of("words", "你好", "page", "reading"))
			.flash()).hasEntrySatisfying("refused", (refused) -> assertThat(refused.toString()).contains("不能退回"))
			.containsEntry("words", "你好");
	}

	@Test
	void aCommentNeedsWordsAndAPlaceOfTheReport() throws Exception {
		assertThat(comment("table9/没有/这格", "你好").flash().get("refused")).asString().contains("没有这个位置");
		Answer answer = comment(CELL, "  ");
		assertThat(answer.flash().get("refused")).asString().contains("请写明");
		assertThat(open(this.office.reviewer())).isEmpty();
	}

	@Test
	void onlyItsAuthorTakesACommentBack() throws Exception {
		comment(CELL, "说错了");
		String delete = this.address + "/comments/" + comment().id() + "/delete";
		SignedIn county = reviewerOfTheCounty();
		assertThat(as(county).open(this.address + "/reading").page().select("form[action$=/delete]")).isEmpty();
		assertThat(as(county).send(delete, Map.of()).flash().get("refused")).asString().contains("不是您写的");
		as(this.office.reviewer()).send(delete, Map.of());
		assertThat(open(this.office.reviewer())).isEmpty();
	}

	@Test
	void everyCommentIsAnsweredBeforeTheReportComesBack() throws Exception {
		comment(CELL, "请核对新收件数");
		comment("五", "请写具体");
		giveBack();
		DeskPages filer = as(this.office.filer());
		assertThat(filer.open(this.address).page().select("#comments ~ .round form[action$=/answer]")).hasSize(2);
		assertThat(filer.open(this.address + "/table3").page().select(".comments-here").text()).contains("请核对新收件数")
			.doesNotContain("请写具体");
		assertThat(filer.send(this.address + "/submit", version()).flash().get("refused")).asString()
			.contains("2 条审核意见要答复");
		for (Comment comment : open(this.office.filer())) {
			filer.send(this.address + "/comments/" + comment.id() + "/answer",
					Map.of("words", "已核对：" + comment.words(), "page", ""));
		}
		filer.send(this.address + "/submit", version());
		assertThat(this.reports.open(this.id, this.office.filer()).status()).isEqualTo(Status.SUBMITTED);
		assertThat(as(this.office.reviewer()).open(this.address + "/reading").page().select(".round").text())
			.contains("对第 1 次提交的意见 2 条", "已核对：请写具体");
	}

	@Test
	void theReviewerSeesWhatChangedSinceTheLastSubmissionAndSinceLastYear() throws Exception {
		assertThat(as(this.office.reviewer()).open(this.address + "/reading").page().select(".views a")).hasSize(1);
		comment("六", "请补充收费情况");
		giveBack();
		this.entry.write(this.id, "六", "没有收取信息处理费。查阅点延长了开放时间。", this.office.filer());
		Comment comment = comment();
		as(this.office.filer()).send(this.address + "/comments/" + comment.id() + "/answer", Map.of("words", "已补充"));
		this.testReports.submit(this.id, this.office);
		Answer page = as(this.office.reviewer()).open(this.address + "/reading?view=submitted");
		assertThat(page.page().select(".views a[aria-current]").text()).isEqualTo("与上次提交对照");
		assertThat(page.page().select("#changes").text()).isEqualTo("与第 1 次提交相比：1 段文字");
		Answer first = as(this.office.reviewer()).open(this.address + "/submissions/1");
		assertThat(first.page().select(".notice").text()).contains("第 1 次提交", this.office.filer().displayName());
		assertThat(first.page().select("#s6").text()).contains("没有其他事项").doesNotContain("查阅点");
		assertThat(as(this.office.reviewer()).open(this.address + "/submissions/2").page().select("ins").text())
			.contains("查阅点");
		assertThat(as(this.office.reviewer()).open(this.address + "/submissions/3").status()).isEqualTo(404);
	}

	private Answer comment(String place, String words) throws Exception {
		return as(this.office.reviewer()).send(this.address + "/comments",
				Map.of("place", place, "words", words, "page", "reading"));
	}

	private void giveBack() throws Exception {
		as(this.office.reviewer()).send(this.address + "/return", version());
		assertThat(this.reports.open(this.id, this.office.filer()).status()).isEqualTo(Status.RETURNED);
	}

	private Map<String, String> version() {
		return Map.of("version", String.valueOf(this.reports.open(this.id, this.office.reviewer()).version()));
	}

	private Comment comment() {
		return open(this.office.reviewer()).get(0);
	}

	private List<Comment> open(SignedIn person) {
		return this.reports.open(this.id, person).said().comments();
	}

	private SignedIn reviewerOfTheCounty() {
		return this.accounts.loadUserByUsername("reviewer");
	}

	private DeskPages as(SignedIn person) {
		return new DeskPages(this.mvc, person);
	}

}
