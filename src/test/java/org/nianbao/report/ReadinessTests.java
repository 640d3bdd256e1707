package org.nianbao.report;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.ReportContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What stands between a report and its submission: errors, warnings to explain, comments
 * to answer.
 */
@PortalTest
class ReadinessTests {

	private static final String LICENCES = "table2/行政许可/本年处理决定数量";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports steps;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Discussions discussions;

	@Autowired
	private Review review;

	private TestOffice office;

	private DeskPages filer;

	private long id;

	@BeforeEach
	void aReportThatJumps() {
		this.office = this.offices.open();
		this.filer = new DeskPages(this.mvc, this.office.filer());
		ReportContent lastYear = SampleReports.with(SampleReports.complete(2023), LICENCES, "100");
		this.steps.publish(this.steps.filled(this.office, lastYear), this.office);
		this.id = this.steps.filled(this.office,
				SampleReports.with(SampleReports.complete(2024), Map.of(LICENCES, new BigDecimal("1000"))));
		this.discussions.confirmAll(this.id, this.office.filer());
		this.steps.explainLateness(this.id, this.office);
	}

	@Test
	void aWarningIsExplainedBeforeTheReportIsSubmitted() throws Exception {
		assertThat(open().readiness()).isEqualTo(new Readiness(0, 1, 0, 0));
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> this.steps.submit(this.id, this.office))
			.withMessage("还有 1 条提醒要说明，办完以后才能提交");
		explain("办理权限下放，许可数量增加");
		assertThat(this.filer.open(report()).page().select(".explanation").eachText())
			.contains("说明：办理权限下放，许可数量增加（" + this.office.filer().displayName() + "）");
		this.steps.submit(this.id, this.office);
		assertThat(open().status()).isEqualTo(Status.SUBMITTED);
	}

	@Test
	void anAnsweredWarningStaysAnsweredUntilItsFiguresChange() throws Exception {
		explain("办理权限下放，许可数量增加");
		this.entry.write(this.id, "五", "改了别处。", this.office.filer());
		assertThat(open().readiness().ready()).isTrue();
		this.entry.type(this.id, LICENCES, "1001", this.office.filer());
		assertThat(open().readiness().unexplained()).isEqualTo(1);
		this.entry.type(this.id, LICENCES, "1000", this.office.filer());
		assertThat(open().readiness().ready()).isTrue();
	}

	@Test
	void anExplanationSaysSomethingAboutAWarningThatIsThere() throws Exception {
		assertThat(
				this.filer.send(report() + "/explain", Map.of("finding", warning().identity(), "words", "  ")).flash())
			.containsEntry("refused", "请写明为什么这样填，说明随报告交给审核员");
		assertThat(this.filer.send(report() + "/explain", Map.of("finding", "Y4:gone", "words", "原因")).flash())
			.hasEntrySatisfying("refused", (refused) -> assertThat(refused.toString()).contains("已经不在了"));
		assertThat(this.filer
			.send(report() + "/explain", Map.of("finding", warning().identity(), "words", "长".repeat(2001)))
			.flash()).hasEntrySatisfying("refused", (refused) -> assertThat(refused.toString()).contains("最多 2000 个字"));
		assertThat(open().readiness().unexplained()).isEqualTo(1);
	}

	@Test
	void whoDoesNotFillTheReportInExplainsNothing() throws Exception {
		DeskPages reviewer = new DeskPages(this.mvc, this.office.reviewer());
		assertThat(reviewer.open(report()).page().select("form[action$=explain]")).isEmpty();
		assertThat(
				reviewer.send(report() + "/explain", Map.of("finding", warning().identity(), "words", "我来说")).flash())
			.containsKey("refused");
		DeskPages stranger = new DeskPages(this.mvc, this.offices.open().filer());
		assertThat(stranger.send(report() + "/explain", Map.of("words", "我来说")).status()).isEqualTo(404);
	}

	@Test
	void aReturnedReportIsSubmittedAgainOnceEveryCommentIsAnswered() {
		explain("办理权限下放，许可数量增加");
		this.steps.submit(this.id, this.office);
		this.discussions.comment(this.id, LICENCES, "1000", "请附说明材料", this.office.reviewer());
		this.review.giveBack(this.id, version(), "", this.office.reviewer());
		assertThat(open().readiness()).isEqualTo(new Readiness(0, 0, 0, 1));
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> this.steps.submit(this.id, this.office))
			.withMessageContaining("1 条审核意见要答复");
		Comment comment = open().said().unanswered().get(0);
		this.discussions.answer(this.id, comment.id(), "已附", this.office.filer());
		this.steps.submit(this.id, this.office);
		assertThat(this.discussions.submissions(this.id, this.office.filer())).extracting(Submission::number)
			.containsExactly(1, 2);
	}

	@Test
	void aCommentIsTheReviewersUntilTheReportIsGivenBack() {
		explain("办理权限下放，许可数量增加");
		this.steps.submit(this.id, this.office);
		this.discussions.comment(this.id, "一", "总体情况。", "写得太短", this.office.reviewer());
		assertThat(open().said().comments()).isEmpty();
		this.review.giveBack(this.id, version(), "", this.office.reviewer());
		assertThat(open().said().comments()).extracting(Comment::words).containsExactly("写得太短");
	}

	@Test
	void theFrontPageListsEveryPartWithItsState() throws Exception {
		this.entry.type(this.id, LICENCES, "", this.office.filer());
		assertThat(this.filer.open(report()).page().select("table.states tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).startsWith("二、主动公开政府信息情况 填了一部分 1 格空白"))
			.anySatisfy((row) -> assertThat(row).startsWith("一、总体情况 已填完"));
	}

	private void explain(String words) {
		this.discussions.explain(this.id, warning().identity(), words, this.office.filer());
	}

	private Finding warning() {
		return open().findings()
			.stream()
			.filter((finding) -> finding.severity() == Severity.WARNING && !finding.check().equals("T1"))
			.findFirst()
			.orElseThrow();
	}

	private String report() {
		return "/desk/reports/" + this.id;
	}

	private ReportOnDesk open() {
		return this.steps.open(this.id, this.office);
	}

	private int version() {
		return open().version();
	}

}
