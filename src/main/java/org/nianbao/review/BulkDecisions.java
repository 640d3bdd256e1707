package org.nianbao.review;

import java.util.Optional;

import org.nianbao.account.SignedIn;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Publishing;
import org.nianbao.publication.Setback;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.springframework.stereotype.Component;

/**
 * Decides on many reports, each by itself: one that is refused does not keep the others
 * back. Only those that are clean, and not to be issued at a set time, are decided on
 * without being opened.
 */
@Component
class BulkDecisions {

	private final Reports reports;

	private final Review review;

	private final Publishing publishing;

	BulkDecisions(Reports reports, Review review, Publishing publishing) {
		this.reports = reports;
		this.review = review;
		this.publishing = publishing;
	}

	/**
	 * Finds a report right.
	 * @return what became of it; nothing if the person may not see it
	 */
	Optional<Outcome> approve(long id, int version, SignedIn by) {
		return each(id, by, () -> {
			this.review.approve(id, version, "", by);
			return "已通过";
		});
	}

	/**
	 * Issues a report.
	 * @return what became of it; nothing if the person may not see it
	 */
	Optional<Outcome> publish(long id, int version, SignedIn by) {
		return each(id, by, () -> {
			PublishedReport published = this.publishing.publish(id, version, by);
			return "已发布第 " + published.number() + " 版";
		});
	}

	private Optional<Outcome> each(long id, SignedIn by, Step step) {
		try {
			ReportOnDesk report = this.reports.open(id, by);
			return Optional.of(outcome(report, step));
		}
		catch (ReportNotFound ex) {
			return Optional.empty();
		}
	}

	private static Outcome outcome(ReportOnDesk report, Step step) {
		String title = report.content().title();
		try {
			requireClean(report);
			return new Outcome(report.id(), title, true, step.take());
		}
		catch (RuntimeException ex) {
			return new Outcome(report.id(), title, false, Setback.of(report.id(), ex).words());
		}
	}

	private static void requireClean(ReportOnDesk report) {
		if (!report.readiness().clean()) {
			throw new ActionRefused(report.id(), report.readiness().doubts(report.historical()) + "，请打开报告逐份办理");
		}
		if (report.stand().publishAt() != null) {
			throw new ActionRefused(report.id(), "定于 " + report.stand().publishTime() + " 自动发布；要提前发布，请打开报告办理");
		}
	}

	/**
	 * What is done to one report.
	 */
	private interface Step {

		/**
		 * Does it.
		 * @return what became of the report, in Chinese
		 */
		String take();

	}

}
