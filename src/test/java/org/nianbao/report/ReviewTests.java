package org.nianbao.report;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.ReportContent;
import org.nianbao.publication.Publishing;
import org.nianbao.publication.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class ReviewTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Reports reports;

	@Autowired
	private Beginning beginning;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Review review;

	@Autowired
	private Publishing publishing;

	@Autowired
	private Revisions revisions;

	@Autowired
	private AuditLog audit;

	@Autowired
	private TestReports testReports;

	private TestOffice office;

	private long id;

	@BeforeEach
	void begin() {
		this.office = this.offices.open();
		this.id = this.beginning.begin(this.office.organization().getId(), 2023, this.office.filer());
	}

	@Test
	void aReportGoesFromHandToHandToThePublic() {
		complete();
		submit();
		approve(this.office.reviewer());
		this.publishing.publish(this.id, version(), this.office.reviewer());
		assertThat(status()).isEqualTo(Status.PUBLISHED);
		assertThat(this.revisions.current(this.office.organization().getCode(), 2023)).hasValueSatisfying((issued) -> {
			assertThat(issued.number()).isEqualTo(1);
			assertThat(this.revisions.content(issued.id()).orElseThrow().figures())
				.isEqualTo(SampleReports.complete(2023).figures());
		});
		assertThat(this.audit.history("report/" + this.id)).extracting("action")
			.containsSubsequence("BEGIN", "ENTER", "WRITE", "SUBMIT", "APPROVE", "PUBLISH");
		assertThat(this.audit.isIntact()).isTrue();
	}

	@Test
	void aReportWithErrorsIsNotSubmitted() {
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(this::submit).withMessageContaining("处错误要改正");
		assertThat(status()).isEqualTo(Status.DRAFT);
	}

	@Test
	void nobodyApprovesWhatTheySubmitted() {
		complete();
		SignedIn both = this.accounts.open("both-" + this.office.organization().getCode(), "又填又审", TestOffices.PASSWORD,
				Set.of(new Grant(Role.FILER, this.office.organization().getId()),
						new Grant(Role.REVIEWER, this.office.organization().getId())));
		this.review.submit(this.id, version(), both);
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> approve(both))
			.withMessageContaining("请由另一位审核员审核");
		assertThat(this.reports.open(this.id, both).may(Action.APPROVE)).isFalse();
		assertThat(status()).isEqualTo(Status.SUBMITTED);
		approve(this.office.reviewer());
		assertThat(status()).isEqualTo(Status.APPROVED);
	}

	@Test
	void aReportIsGivenBackOnlyWithAComment() {
		complete();
		submit();
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.review.giveBack(this.id, version(), "  ", this.office.reviewer()))
			.withMessageContaining("请写明要改什么");
		this.review.giveBack(this.id, version(), "请核对表三", this.office.reviewer());
		assertThat(status()).isEqualTo(Status.RETURNED);
		assertThat(open().stand().reviewComment()).isEqualTo("请核对表三");
		submit();
		assertThat(open().stand().reviewComment()).isNull();
	}

	@Test
	void aCommentThatIsRefusedIsGivenBack() throws Exception {
		complete();
		submit();
		String address = "/desk/reports/" + this.id;
		DeskPages reviewer = new DeskPages(this.mvc, this.office.reviewer());
		String comment = "改".repeat(2001);
		assertThat(reviewer.send(address + "/return", Map.of("version", String.valueOf(version()), "comment", comment))
			.flash()).containsEntry("comment", comment)
			.hasEntrySatisfying("refused", (refused) -> assertThat(refused.toString()).contains("最多 2000 个字"));
		reviewer.send(address + "/return", Map.of("version", String.valueOf(version()), "comment", "请核对\0表三\r\n谢谢"));
		assertThat(open().stand().reviewComment()).isEqualTo("请核对表三\n谢谢");
	}

	@Test
	void aSubmittedReportIsNotChanged() {
		complete();
		submit();
		write("一", "改了");
		assertThat(open().content().narratives().text("一")).startsWith("总体情况。");
	}

	@Test
	void whoSawAnOlderStateDoesNotDecide() {
		complete();
		submit();
		int seen = version();
		this.review.giveBack(this.id, seen, "请核对", this.office.reviewer());
		submit();
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.review.approve(this.id, seen, "", this.office.reviewer()))
			.withMessageContaining("有变动");
		assertThat(status()).isEqualTo(Status.SUBMITTED);
	}

	@Test
	void whoHasNotSeenTheLatestChangeDoesNotSubmitIt() {
		complete();
		int seen = version();
		write("一", "同事后来改的");
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.review.submit(this.id, seen, this.office.filer()))
			.withMessageContaining("有变动");
	}

	@Test
	void publishingTwiceIssuesOneRevision() {
		complete();
		submit();
		approve(this.office.reviewer());
		int seen = version();
		this.publishing.publish(this.id, seen, this.office.reviewer());
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.publishing.publish(this.id, seen, this.office.reviewer()))
			.withMessageContaining("“已发布”，不能发布");
	}

	@Test
	void onlyWhoReviewsTheOrganizationOrOneAboveItDecides() {
		complete();
		submit();
		SignedIn county = this.accounts.loadUserByUsername("reviewer");
		SignedIn stranger = this.offices.open().reviewer();
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> approve(this.office.filer()))
			.withMessageContaining("不在您的职责范围内");
		assertThatExceptionOfType(ActionRefused.class).isThrownBy(() -> approve(this.office.auditor()));
		assertThatExceptionOfType(ReportNotFound.class).isThrownBy(() -> approve(stranger));
		approve(county);
		assertThat(status()).isEqualTo(Status.APPROVED);
	}

	@Test
	void aHistoricalReportWithErrorsIsApprovedOnlyWithAReason() {
		ReportContent wrong = SampleReports.of(this.office.organization().reporter(), SampleReports.xiji(2019));
		long taken = this.beginning.takeIn(wrong, this.office.filer());
		SignedIn reviewer = this.office.reviewer();
		int version = this.reports.open(taken, reviewer).version();
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.review.approve(taken, version, " ", reviewer))
			.withMessageContaining("请写明原样收录的原因");
		this.review.approve(taken, version, "按当年公布的原样收录", reviewer);
		assertThat(this.reports.open(taken, reviewer).content().figures()).isEqualTo(wrong.figures());
		assertThat(this.reports.open(taken, reviewer).remark()).isEqualTo("按当年公布的原样收录");
	}

	@Test
	void theReviewerOfAHistoricalReportIsAskedForTheReason() throws Exception {
		long taken = this.beginning.takeIn(
				SampleReports.of(this.office.organization().reporter(), SampleReports.xiji(2019)), this.office.filer());
		String address = "/desk/reports/" + taken;
		DeskPages reviewer = new DeskPages(this.mvc, this.office.reviewer());
		assertThat(reviewer.open(address).page().select("form[action$=/approve] textarea[name=remark]")).hasSize(1);
		Map<String, String> form = reviewer.open(address).fields();
		form.put("remark", "按当年公布的原样收录");
		reviewer.send(address + "/approve", form);
		assertThat(reviewer.open(address).page().select("form[action$=/publish] button").eachText())
			.containsExactly("发布", "到时自动发布");
		assertThat(reviewer.open(address).page().select("form[action$=/return]")).isEmpty();
	}

	@Test
	void aRefusalIsShownOnTheReportsPageAndDoubleClicksAreHarmless() throws Exception {
		complete();
		DeskPages filer = new DeskPages(this.mvc, this.office.filer());
		Map<String, String> form = Map.of("version", String.valueOf(version()));
		assertThat(filer.send("/desk/reports/" + this.id + "/submit", form).redirect())
			.isEqualTo("/desk/reports/" + this.id);
		assertThat(filer.send("/desk/reports/" + this.id + "/submit", form).redirect())
			.isEqualTo("/desk/reports/" + this.id);
		assertThat(status()).isEqualTo(Status.SUBMITTED);
	}

	private void complete() {
		this.entry.fill(this.id, SampleReports.complete(2023), this.office.filer());
		this.testReports.explainLateness(this.id, this.office);
	}

	private void write(String name, String text) {
		this.entry.write(this.id, name, text, this.office.filer());
	}

	private void submit() {
		this.review.submit(this.id, version(), this.office.filer());
	}

	private void approve(SignedIn person) {
		this.review.approve(this.id, version(), "", person);
	}

	private ReportOnDesk open() {
		return this.reports.open(this.id, this.office.filer());
	}

	private Status status() {
		return open().status();
	}

	private int version() {
		return open().version();
	}

}
