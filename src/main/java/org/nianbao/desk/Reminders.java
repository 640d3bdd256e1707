package org.nianbao.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nianbao.account.Addressee;
import org.nianbao.account.Addressees;
import org.nianbao.account.Role;
import org.nianbao.organization.Organization;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the people who enter reports of the deadline of the year that is due, while
 * their part is not done.
 */
@Component
class Reminders {

	/**
	 * How many days before the deadline people are reminded; each mark holds until the
	 * next one, so that a portal that was down on the day catches up with one reminder.
	 */
	private static final int[] MARKS = { -1, 1, 7, 30 };

	/** For how many days after a deadline it is still worth saying that it has passed. */
	private static final int STILL_NEWS = 30;

	private final ReportBook book;

	private final Addressees addressees;

	private final NoticeRepository repository;

	private final Notices notices;

	private final Clock clock;

	Reminders(ReportBook book, Addressees addressees, NoticeRepository repository, Notices notices, Clock clock) {
		this.book = book;
		this.addressees = addressees;
		this.repository = repository;
		this.notices = notices;
		this.clock = clock;
	}

	@Transactional
	void remindToday() {
		remind(LocalDate.now(this.clock.withZone(Today.CHINA)));
	}

	/**
	 * Reminds everybody who has not been reminded at this mark yet.
	 * @param today the date in China
	 */
	@Transactional
	void remind(LocalDate today) {
		this.repository.keepOtherWritersOut();
		int year = Today.dueYear(today);
		Set<String> told = this.repository.remindersWith(year + "/");
		List<Addressee> filers = this.addressees.holding(Role.FILER);
		List<Notice> fresh = new ArrayList<>();
		this.book.ofYear(year).forEach((organization, reports) -> {
			Countdown countdown = Countdown.to(organization.getKind().deadline(year), today);
			mark(countdown).filter((mark) -> reports.stream().allMatch(Reminders::unfinished))
				.ifPresent((mark) -> filers.stream()
					.filter((filer) -> filer.person().mayFile(organization))
					.map((filer) -> notice(filer, organization, year, reports, countdown, mark))
					.filter((notice) -> told.add(notice.reminder()))
					.forEach(fresh::add));
		});
		this.notices.tell(fresh);
	}

	private static Optional<Integer> mark(Countdown countdown) {
		return (countdown.days() < -STILL_NEWS) ? Optional.empty()
				: IntStream.of(MARKS).filter((mark) -> countdown.days() <= mark).boxed().findFirst();
	}

	/**
	 * Whether its filers have something left to do: it is being written, and was never
	 * issued.
	 */
	private static boolean unfinished(ReportLine report) {
		return switch (report.status()) {
			case DRAFT, RETURNED -> !report.correcting();
			case SUBMITTED, APPROVED, PUBLISHED, WITHDRAWN -> false;
		};
	}

	private Notice notice(Addressee filer, Organization organization, int year, List<ReportLine> reports,
			Countdown countdown, int mark) {
		Long report = reports.isEmpty() ? null : reports.get(0).id();
		String left = (report != null) ? "请尽快填完并提交审核" : "这份报告还没有开始填报";
		String words = countdown.words() + "（截止日期 " + countdown.deadline() + "），" + left;
		String reminder = year + "/" + organization.getId() + "/" + filer.person().id() + "/" + mark;
		return Notice.deadline(filer.person().id(), report, organization.reporter().title(year), words, reminder,
				this.clock.instant());
	}

}
