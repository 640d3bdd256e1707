package org.nianbao.review;

import java.util.Optional;

import org.nianbao.account.SignedIn;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Publishing;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Decides on many reports, each by itself: one that is refused does not keep the others
 * back. Only those that are clean are decided on without being opened.
 */
@Component
class BulkDecisions {

	private static final Logger LOG = LoggerFactory.getLogger(BulkDecisions.class);

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
		catch (ActionRefused ex) {
			return new Outcome(report.id(), title, false, ex.getMessage());
		}
		catch (ConcurrencyFailureException ex) {
			return new Outcome(report.id(), title, false, "有人同时在办理这份报告，请核对现在的内容再操作");
		}
		catch (RuntimeException ex) {
			LOG.error("Report {} could not be decided on", report.id(), ex);
			return new Outcome(report.id(), title, false, "办理时出错，没有办成，请联系系统管理员查看日志");
		}
	}

	private static void requireClean(ReportOnDesk report) {
		long unexplained = report.readiness().unexplained();
		if (unexplained > 0) {
			throw new ActionRefused(report.id(), "还有 " + unexplained + " 条提醒没有说明，请打开报告逐份办理");
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
