package org.nianbao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nianbao.account.SignedIn;
import org.nianbao.form.ReportContent;
import org.nianbao.report.Action;
import org.nianbao.report.Discussions;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Submission;
import org.springframework.stereotype.Component;

/**
 * Finds what a report can be held against: last year's, its submission before, what the
 * public has of it while it is corrected.
 */
@Component
class Comparisons {

	private final Reports reports;

	private final Discussions discussions;

	Comparisons(Reports reports, Discussions discussions) {
		this.reports = reports;
		this.discussions = discussions;
	}

	/**
	 * How a report is read. Its submissions are counted before it is opened, so that a
	 * page never passes an earlier submission off as a later one.
	 * @param view what it is held against, empty if it is read by itself
	 */
	Reading reading(long id, String view, SignedIn by) {
		List<Submission> submissions = this.discussions.submissions(id, by);
		ReportOnDesk report = this.reports.open(id, by);
		return Reading.of(report, submissions.size(), of(report, submissions, by), view);
	}

	private List<Comparison> of(ReportOnDesk report, List<Submission> submissions, SignedIn by) {
		List<Comparison> comparisons = new ArrayList<>();
		ReportContent lastYear = this.reports.lastYear(report.id(), by);
		if (lastYear != null) {
			comparisons.add(new Comparison("last-year", "与上年对照", lastYear.year() + " 年报告", lastYear));
		}
		submittedBefore(report, submissions).ifPresent((submission) -> comparisons
			.add(new Comparison("submitted", "与上次提交对照", "第 " + submission.number() + " 次提交", submission.content())));
		ReportContent issued = report.stand().correcting() ? this.reports.issued(report.id(), by) : null;
		if (issued != null) {
			comparisons.add(new Comparison("published", "与已发布版本对照", "已发布的版本", issued));
		}
		return comparisons;
	}

	/**
	 * The submission before the one under review, or the latest one while the report is
	 * being changed.
	 */
	private static Optional<Submission> submittedBefore(ReportOnDesk report, List<Submission> submissions) {
		int before = submissions.size() - (report.status().allows(Action.EDIT) ? 1 : 2);
		return (before >= 0) ? Optional.of(submissions.get(before)) : Optional.empty();
	}

}
