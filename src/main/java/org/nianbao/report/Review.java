package org.nianbao.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ReportEvent.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A report's way from hand to hand until it is issued. Every step names the version of
 * the report that the person saw, and is refused if it has changed since.
 */
@Service
public class Review {

	private final Reports reports;

	private final ReportRepository repository;

	private final SubmissionRepository submissions;

	private final Clock clock;

	Review(Reports reports, ReportRepository repository, SubmissionRepository submissions, Clock clock) {
		this.reports = reports;
		this.repository = repository;
		this.submissions = submissions;
		this.clock = clock;
	}

	/**
	 * Hands a report over for review.
	 * @throws ActionRefused if something is left to do, or it stands where that cannot be
	 * done
	 */
	@Transactional
	public void submit(long id, @Nullable Integer version, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.SUBMIT, by);
		Instant now = this.clock.instant();
		report.submit(by, this.reports.examine(report), now);
		int number = 1 + this.submissions.countByReportId(id);
		this.submissions.save(new Submission(id, number, report.content(), new Saved(0, by.displayName(), now)));
		done(report, "SUBMIT", Kind.SUBMITTED, by, "");
	}

	/**
	 * Gives a report back to be mended, with the comments that were made on it.
	 * @param comment what to mend; may be empty if there are comments
	 * @throws ActionRefused if nothing is said, or it stands where that cannot be done
	 */
	@Transactional
	public void giveBack(long id, @Nullable Integer version, String comment, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.RETURN, by);
		report.giveBack(Words.of(report, comment), this.clock.instant());
		done(report, "RETURN", Kind.RETURNED, by, comment.strip());
	}

	/**
	 * Finds a report right.
	 * @param remark what is to be said in public about it; owed for a historical report
	 * with errors
	 * @throws ActionRefused if the person submitted it, owes a remark, or it stands where
	 * that cannot be done
	 */
	@Transactional
	public void approve(long id, @Nullable Integer version, String remark, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.APPROVE, by);
		report.approve(by, Words.of(report, remark), this.reports.examine(report), this.clock.instant());
		done(report, "APPROVE", Kind.APPROVED, by, remark.strip());
	}

	/**
	 * Sets the time at which an approved report is issued by itself.
	 * @throws ActionRefused if the time has passed, or it stands where that cannot be
	 * done
	 */
	@Transactional
	public void schedule(long id, @Nullable Integer version, Instant at, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.PUBLISH, by);
		report.schedule(at, by, this.reports.examine(report), this.clock.instant());
		done(report, "SCHEDULE", Kind.SCHEDULED, by, ReportHistory.time(at));
	}

	/**
	 * Takes the set time back; the report stays approved.
	 * @throws ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public void unschedule(long id, @Nullable Integer version, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.PUBLISH, by);
		report.unschedule(this.clock.instant());
		this.reports.record(report, "UNSCHEDULE", by, "");
	}

	/**
	 * Tells that a report could not be issued at its set time, and takes the time back;
	 * nothing happens if somebody has issued it or set another time meanwhile.
	 * @param due the report as it was to be issued
	 * @param by who set the time
	 * @param why what stood in the way, in Chinese
	 */
	@Transactional
	public void publicationFailed(Due due, SignedIn by, String why) {
		Report report = this.repository.findForChange(due.reportId()).orElseThrow(ReportNotFound::new);
		if (report.getVersion() != due.version()) {
			return;
		}
		report.unschedule(this.clock.instant());
		done(report, "PUBLICATION_FAILED", Kind.PUBLICATION_FAILED, by, why);
	}

	/**
	 * The reports whose set time of publication has come, the longest due first.
	 */
	@Transactional(readOnly = true)
	public List<Due> due(Instant now) {
		return this.repository.due(now);
	}

	/**
	 * Takes the last step before the public: marks the report, has it issued, and writes
	 * the event last, so that the chain of events is not held while files are drawn.
	 * @param issue draws and keeps what is issued
	 * @throws ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public <T> T publish(long id, @Nullable Integer version, SignedIn by, Function<ReportOnDesk, T> issue) {
		Report report = this.reports.seen(id, version, Action.PUBLISH, by);
		report.publish(this.reports.examine(report), this.clock.instant());
		T issued = issue.apply(this.reports.onDesk(report, by));
		done(report, "PUBLISH", Kind.PUBLISHED, by, "");
		return issued;
	}

	private void done(Report report, String action, Kind kind, SignedIn by, String words) {
		this.reports.announce(report, kind, by, words);
		this.reports.record(report, action, by, words);
	}

}
