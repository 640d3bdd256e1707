package org.nianbao.report;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A report's way from hand to hand. Every step names the version of the report that the
 * person saw, and is refused if it has changed since.
 */
@Service
public class Review {

	private final Reports reports;

	Review(Reports reports) {
		this.reports = reports;
	}

	/**
	 * Hands a report over for review.
	 * @throws ActionRefused if it has errors, or stands where that cannot be done
	 */
	@Transactional
	public void submit(long id, @Nullable Integer version, SignedIn by) {
		Report report = seen(id, version, Action.SUBMIT, by);
		report.submit(by);
		this.reports.record(report, "SUBMIT", by, "");
	}

	/**
	 * Gives a report back to be mended.
	 * @param comment what to mend
	 * @throws ActionRefused if nothing is said, or it stands where that cannot be done
	 */
	@Transactional
	public void giveBack(long id, @Nullable Integer version, String comment, SignedIn by) {
		Report report = seen(id, version, Action.RETURN, by);
		report.giveBack(comment);
		this.reports.record(report, "RETURN", by, comment.strip());
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
		Report report = seen(id, version, Action.APPROVE, by);
		report.approve(by, remark);
		this.reports.record(report, "APPROVE", by, remark.strip());
	}

	/**
	 * Takes the last step before the public: marks the report, has it issued, and writes
	 * the event last, so that the chain of events is not held while files are drawn.
	 * @param issue draws and keeps what is issued
	 * @throws ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public <T> T publish(long id, @Nullable Integer version, SignedIn by, Function<ReportOnDesk, T> issue) {
		Report report = seen(id, version, Action.PUBLISH, by);
		report.publish();
		T issued = issue.apply(ReportOnDesk.of(report, by));
		this.reports.record(report, "PUBLISH", by, "");
		return issued;
	}

	private Report seen(long id, @Nullable Integer version, Action action, SignedIn by) {
		Report report = this.reports.forChange(id, action, by);
		if (report.allows(action) && (version == null || version != report.getVersion())) {
			throw report.refusal("报告在您打开之后有变动，请核对现在的内容再操作");
		}
		return report;
	}

}
