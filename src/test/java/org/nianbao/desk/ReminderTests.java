package org.nianbao.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.account.Addressees;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.OrganizationKind;
import org.nianbao.organization.Organizations;
import org.nianbao.report.ReportBook;
import org.nianbao.report.Review;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatNoException;

@PortalTest
class ReminderTests {

	@Autowired
	private Reminders reminders;

	@Autowired
	private Notices notices;

	@Autowired
	private NoticeRepository repository;

	@Autowired
	private ReportBook book;

	@Autowired
	private Addressees addressees;

	@Autowired
	private TestReports reports;

	@Autowired
	private Review review;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organizations organizations;

	private TestCounty county;

	private TestOffice office;

	@BeforeEach
	void open() {
		this.county = TestCounty.open(this.organizations, this.accounts, 1);
		this.office = this.county.office(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			GOVERNMENT, 2024-03-31
			DEPARTMENT, 2024-01-31
			TOWNSHIP,   2024-01-31
			""")
	void theReportOf2023IsDueIn2024(OrganizationKind kind, LocalDate deadline) {
		assertThat(kind.deadline(2023)).isEqualTo(deadline);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-01-30, 还有 1 天
			2026-01-31, 今天截止
			2026-02-01, 已逾期 1 天
			""")
	void peopleReadHowFarOffADeadlineIs(LocalDate today, String words) {
		assertThat(Countdown.to(LocalDate.of(2026, 1, 31), today).words()).isEqualTo(words);
	}

	@Test
	void eachMarkIsToldOnce() {
		List<String> days = List.of("2024-12-31", "2025-01-01", "2025-01-01", "2025-01-02", "2025-01-23", "2025-01-24",
				"2025-01-26", "2025-01-30", "2025-01-31", "2025-02-01", "2025-02-02", "2025-03-01", "2025-04-01");
		days.forEach((day) -> this.reminders.remind(LocalDate.parse(day)));
		assertThat(words(this.office.filer())).hasSize(4)
			.satisfiesExactly((words) -> assertThat(words).startsWith("已逾期 1 天"),
					(words) -> assertThat(words).startsWith("还有 1 天"),
					(words) -> assertThat(words).startsWith("还有 7 天"),
					(words) -> assertThat(words).startsWith("还有 30 天（截止日期 2025-01-31），这份报告还没有开始填报"));
		assertThat(words(this.county.government().filer())).hasSize(2)
			.last()
			.asString()
			.contains("还有 30 天", "2025-03-31");
	}

	@Test
	void aPortalThatCannotRemindStartsAllTheSame() {
		Reminders withoutTransaction = new Reminders(this.book, this.addressees, this.repository, this.notices,
				Clock.systemUTC());
		assertThatException().isThrownBy(withoutTransaction::remindToday);
		assertThatNoException().isThrownBy(() -> new DailyReminders(withoutTransaction).atStart());
	}

	@Test
	void aPortalThatWasDownCatchesUpWithOneReminder() {
		this.reminders.remind(LocalDate.of(2025, 1, 27));
		this.reminders.remind(LocalDate.of(2025, 1, 27));
		assertThat(words(this.office.filer())).singleElement().asString().startsWith("还有 4 天");
	}

	@Test
	void whoHasHandedTheReportOverIsNotReminded() {
		long id = this.reports.complete(this.office, 2024);
		this.reports.submit(id, this.office);
		this.reminders.remind(LocalDate.of(2025, 1, 24));
		assertThat(words(this.office.filer())).isEmpty();
		this.review.giveBack(id, this.reports.open(id, this.office).version(), "请核对", this.office.reviewer());
		this.reminders.remind(LocalDate.of(2025, 1, 25));
		assertThat(words(this.office.filer())).first().asString().startsWith("还有 6 天").contains("请尽快填完并提交审核");
	}

	private List<String> words(SignedIn person) {
		return this.notices.of(person, 1).map(Notice::words).toList();
	}

}
