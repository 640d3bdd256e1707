package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.nianbao.report.Review;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An approved report is issued at the time that a reviewer set, or together with others.
 */
@PortalTest
class ScheduledPublishingTests {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final LocalDateTime time = LocalDateTime.now(CHINA).plusDays(3).truncatedTo(ChronoUnit.MINUTES);

	private final Instant due = this.time.atZone(CHINA).toInstant();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private ScheduledPublishing scheduled;

	@Autowired
	private Publishing publishing;

	@Autowired
	private Issuing issuing;

	@Autowired
	private Review review;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Revisions revisions;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	private TestOffice office;

	private long id;

	@BeforeEach
	void approve() {
		this.jdbc.sql("update report set publish_at = null, scheduled_by = null where publish_at is not null").update();
		this.office = this.offices.open();
		this.id = approved(this.office);
	}

	@Test
	void aReportIsIssuedAtItsTimeAndNotBefore() throws Exception {
		assertThat(schedule(this.office, this.id, this.time.toString()).flash().get("done").toString())
			.contains("自动发布");
		this.scheduled.publishDue(this.due.minusSeconds(1));
		assertThat(status(this.office, this.id)).isEqualTo(Status.APPROVED);
		this.scheduled.publishDue(this.due);
		assertThat(status(this.office, this.id)).isEqualTo(Status.PUBLISHED);
		assertThat(this.revisions.current(this.office.organization().getCode(), 2023)).isPresent();
		assertThat(this.audit.history("report/" + this.id)).last()
			.satisfies((event) -> assertThat(event.actor()).isEqualTo(this.office.reviewer().username()));
	}

	@Test
	void whatCannotBeIssuedLosesItsTimeAndKeepsNoOtherBack() throws Exception {
		TestOffice other = this.offices.open();
		long second = approved(other);
		schedule(this.office, this.id, this.time.toString());
		schedule(other, second, this.time.toString());
		this.jdbc.sql("update account set closed = true where id = ?").param(this.office.reviewer().id()).update();
		this.scheduled.publishDue(this.due);
		assertThat(status(other, second)).isEqualTo(Status.PUBLISHED);
		assertThat(status(this.office, this.id)).isEqualTo(Status.APPROVED);
		assertThat(this.reports.open(this.id, this.office).stand().publishAt()).isNull();
		assertThat(this.audit.history("report/" + this.id)).last().satisfies((event) -> {
			assertThat(event.action()).isEqualTo("PUBLICATION_FAILED");
			assertThat(event.detail()).contains("已经停用");
		});
	}

	@Test
	void somethingPassingLeavesTheReportDue() throws Exception {
		schedule(this.office, this.id, this.time.toString());
		new ScheduledPublishing(this.review, new Publishing(this.review, this.issuing) {
			@Override
			public PublishedReport publish(long reportId, Integer version, SignedIn by) {
				throw new CannotAcquireLockException("a lock was not to be had");
			}
		}, this.accounts, Clock.systemUTC()).publishDue(this.due);
		assertThat(this.reports.open(this.id, this.office).stand().publishAt()).isEqualTo(this.due);
		this.scheduled.publishDue(this.due);
		assertThat(status(this.office, this.id)).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void whatWasIssuedIsReadAsThePublicHasIt() throws Exception {
		schedule(this.office, this.id, this.time.toString());
		this.scheduled.publishDue(this.due);
		PublishedReport issued = this.revisions.current(this.office.organization().getCode(), 2023).orElseThrow();
		assertThat(this.publishing.preview(this.reports.open(this.id, this.office)).getBytes(StandardCharsets.UTF_8))
			.isEqualTo(this.revisions.file(issued.id(), Format.PAGE).orElseThrow().bytes());
	}

	@Test
	void whoMayNoLongerPublishDoesNotPublishLaterEither() throws Exception {
		schedule(this.office, this.id, this.time.toString());
		this.jdbc.sql("delete from account_role where account_id = ?").param(this.office.reviewer().id()).update();
		this.scheduled.publishDue(this.due);
		assertThat(status(this.office, this.id)).isEqualTo(Status.APPROVED);
		assertThat(this.reports.open(this.id, this.office).stand().publishAt()).isNull();
	}

	@Test
	void aSetTimeIsTakenBack() throws Exception {
		schedule(this.office, this.id, this.time.toString());
		assertThat(page()).contains("取消定时");
		new DeskPages(this.mvc, this.office.reviewer()).send("/desk/reports/" + this.id + "/unschedule",
				Map.of("version", version(this.office, this.id)));
		this.scheduled.publishDue(this.due);
		assertThat(status(this.office, this.id)).isEqualTo(Status.APPROVED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-01-30T09:00", "明天上午", " ", "2026-02-30T09:00", "+999999999-01-01T00:00",
			"10000-01-01T00:00" })
	void aTimeThatHasPassedOrIsNoneIsRefused(String at) throws Exception {
		assertThat(schedule(this.office, this.id, at).flash().get("refused").toString()).contains("时间");
		assertThat(status(this.office, this.id)).isEqualTo(Status.APPROVED);
		assertThat(this.reports.open(this.id, this.office).stand().publishAt()).isNull();
	}

	private long approved(TestOffice office) {
		long key = this.reports.complete(office, 2023);
		this.reports.approve(key, office);
		return key;
	}

	private DeskPages.Answer schedule(TestOffice office, long id, String at) throws Exception {
		return new DeskPages(this.mvc, office.reviewer()).send("/desk/reports/" + id + "/publish",
				Map.of("version", version(office, id), "at", at, "later", "true"));
	}

	private String page() throws Exception {
		return new DeskPages(this.mvc, this.office.reviewer()).open("/desk/reports/" + this.id).page().text();
	}

	private String version(TestOffice office, long id) {
		return String.valueOf(this.reports.open(id, office).version());
	}

	private Status status(TestOffice office, long id) {
		return this.reports.open(id, office).status();
	}

}
