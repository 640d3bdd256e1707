package org.nianbao.report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What can still be done to a report that was issued.
 */
@PortalTest
class AfterPublicationTests {

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports steps;

	@Autowired
	private TestEntry entry;

	@Autowired
	private AfterPublication after;

	@Autowired
	private Discussions discussions;

	@Autowired
	private Review review;

	private TestOffice office;

	private long id;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.steps.complete(this.office, 2023);
		this.steps.publish(this.id, this.office);
	}

	@Test
	void aCorrectionIsOpenedByAReviewerWithAReason() {
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> correct(" ")).withMessageContaining("更正说明");
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.after.correct(this.id, open().version(), "数字有误", this.office.filer()))
			.withMessageContaining("不在您的职责范围内");
		correct("行政处罚数量有误");
		assertThat(open().status()).isEqualTo(Status.DRAFT);
		assertThat(open().stand().correcting()).isTrue();
		assertThat(open().correctionReason()).isEqualTo("行政处罚数量有误");
		this.entry.write(this.id, "一", "更正后的总体情况。", this.office.filer());
		this.steps.publish(this.id, this.office);
		assertThat(open().status()).isEqualTo(Status.PUBLISHED);
		assertThat(open().stand().correcting()).isFalse();
	}

	@Test
	void aCorrectionThatIsGivenUpLeavesWhatWasIssued() {
		correct("行政处罚数量有误");
		this.entry.write(this.id, "一", "写坏了。", this.office.filer());
		this.entry.type(this.id, "table2/行政处罚/本年处理决定数量", "7", this.office.filer());
		this.after.abandon(this.id, open().version(), this.office.reviewer());
		assertThat(open().status()).isEqualTo(Status.PUBLISHED);
		assertThat(open().content().figures()).isEqualTo(SampleReports.complete(2023).figures());
		assertThat(open().content().narratives().text("一")).startsWith("总体情况。");
		assertThat(open().correctionReason()).isNull();
	}

	@Test
	void aCorrectionThatIsGivenUpFindsItsFiguresBoundAgain() {
		long bound = this.steps.complete(this.office, 2022);
		this.entry.write(bound, "一", "处罚 {table2/行政处罚/本年处理决定数量} 件。", this.office.filer());
		this.steps.publish(bound, this.office);
		this.after.correct(bound, this.steps.open(bound, this.office).version(), "数字有误", this.office.reviewer());
		this.entry.write(bound, "一", "写坏了。", this.office.filer());
		this.after.abandon(bound, this.steps.open(bound, this.office).version(), this.office.reviewer());
		ReportOnDesk report = this.steps.open(bound, this.office);
		assertThat(report.content().narratives().text("一")).isEqualTo("处罚 0 件。");
		assertThat(report.draft().text("一")).isEqualTo("处罚 {table2/行政处罚/本年处理决定数量} 件。");
	}

	@Test
	void commentsOnACorrectionThatIsGivenUpAreOwedNoAnswer() {
		correct("数字有误");
		this.steps.submit(this.id, this.office);
		this.discussions.comment(this.id, "一", "总体情况。", "写得太短", this.office.reviewer());
		this.review.giveBack(this.id, open().version(), "", this.office.reviewer());
		assertThat(open().readiness().unanswered()).isEqualTo(1);
		this.after.abandon(this.id, open().version(), this.office.reviewer());
		correct("另有差错");
		assertThat(open().readiness().unanswered()).isZero();
	}

	@Test
	void aReportThatWasNeverIssuedIsNotGivenUp() {
		long draft = this.steps.begin(this.office, 2022);
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(
				() -> this.after.abandon(draft, this.steps.open(draft, this.office).version(), this.office.reviewer()))
			.withMessageContaining("不能放弃更正");
	}

	@Test
	void aReportThatWasTakenBackComesBackOnlyByACorrection() {
		this.after.withdraw(this.id, open().version(), "误将个人信息公开", this.office.reviewer());
		assertThat(open().status()).isEqualTo(Status.WITHDRAWN);
		correct("删去个人信息");
		assertThat(open().status()).isEqualTo(Status.DRAFT);
		assertThat(open().stand().correcting()).isTrue();
		assertThat(open().stand().isPublic()).isFalse();
		this.after.abandon(this.id, open().version(), this.office.reviewer());
		assertThat(open().status()).isEqualTo(Status.WITHDRAWN);
	}

	private void correct(String reason) {
		this.after.correct(this.id, open().version(), reason, this.office.reviewer());
	}

	private ReportOnDesk open() {
		return this.steps.open(this.id, this.office);
	}

}
