package org.nianbao.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.SignedIn;
import org.nianbao.report.Beginning;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class BulkTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports testReports;

	@Autowired
	private Beginning beginning;

	@Autowired
	private Reports reports;

	@Autowired
	private Review review;

	private TestOffice office;

	@BeforeEach
	void open() {
		this.office = this.offices.open();
	}

	@Test
	void whatChangedMeanwhileIsRefusedAndTheOthersAreApproved() throws Exception {
		long clean = submitted(2022);
		long changed = submitted(2023);
		String seen = named(changed);
		this.review.giveBack(changed, version(changed), "请核对", this.office.reviewer());
		this.testReports.submit(changed, this.office);
		List<Outcome> outcomes = send("approve", this.office.reviewer(), named(clean), seen);
		assertThat(outcomes).extracting(Outcome::id, Outcome::done)
			.containsExactly(Tuple.tuple(clean, true), Tuple.tuple(changed, false));
		assertThat(outcomes.get(0).words()).isEqualTo("已通过");
		assertThat(outcomes.get(1).words()).contains("有变动");
		assertThat(status(clean)).isEqualTo(Status.APPROVED);
		assertThat(status(changed)).isEqualTo(Status.SUBMITTED);
		assertThat(send("publish", this.office.reviewer(), named(clean), named(changed))).extracting(Outcome::words)
			.satisfiesExactly((words) -> assertThat(words).isEqualTo("已发布第 1 版"),
					(words) -> assertThat(words).contains("不能发布"));
		assertThat(status(clean)).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void aHistoricalReportWithErrorsNeedsItsRemarkFirst() throws Exception {
		long taken = this.beginning.takeIn(
				SampleReports.of(this.office.organization().reporter(), SampleReports.xiji(2019)), this.office.filer());
		assertThat(send("approve", this.office.reviewer(), named(taken))).singleElement()
			.satisfies((outcome) -> assertThat(outcome.words()).contains("核对不上", "请打开报告"));
		assertThat(status(taken)).isEqualTo(Status.SUBMITTED);
		this.review.approve(taken, version(taken), "原报告即如此", this.office.reviewer());
		assertThat(send("publish", this.office.reviewer(), named(taken))).singleElement()
			.satisfies((outcome) -> assertThat(outcome.words()).contains("核对不上", "请打开报告"));
		assertThat(status(taken)).isEqualTo(Status.APPROVED);
	}

	@Test
	void aReportWithASetTimeIsNotIssuedEarlyByATick() throws Exception {
		long id = submitted(2022);
		this.review.approve(id, version(id), "", this.office.reviewer());
		this.review.schedule(id, version(id), Instant.now().plus(Duration.ofDays(30)), this.office.reviewer());
		assertThat(send("publish", this.office.reviewer(), named(id))).singleElement()
			.satisfies((outcome) -> assertThat(outcome.words()).contains("自动发布", "提前发布"));
		assertThat(status(id)).isEqualTo(Status.APPROVED);
	}

	@Test
	void whoIsNoReviewerDecidesNothing() throws Exception {
		long clean = submitted(2022);
		assertThat(send("approve", this.office.filer(), named(clean))).singleElement()
			.satisfies((outcome) -> assertThat(outcome.done()).isFalse());
		assertThat(send("approve", this.offices.open().reviewer(), named(clean), "x", "1:", "99999999:1")).isEmpty();
		assertThat(status(clean)).isEqualTo(Status.SUBMITTED);
	}

	private long submitted(int year) {
		long id = this.testReports.complete(this.office, year);
		this.testReports.submit(id, this.office);
		return id;
	}

	private String named(long id) {
		return id + ":" + version(id);
	}

	private int version(long id) {
		return this.reports.open(id, this.office.reviewer()).version();
	}

	private Status status(long id) {
		return this.reports.open(id, this.office.reviewer()).status();
	}

	private List<Outcome> send(String step, SignedIn by, String... named) throws Exception {
		MockHttpServletRequestBuilder post = MockMvcRequestBuilders.post("/desk/review/" + step)
			.param("report", named)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.with(SecurityMockMvcRequestPostProcessors.user(by));
		List<Outcome> outcomes = new ArrayList<>();
		((List<?>) this.mvc.perform(post).andReturn().getFlashMap().get("outcomes"))
			.forEach((outcome) -> outcomes.add((Outcome) outcome));
		return outcomes;
	}

}
