package org.nianbao.report;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.ReportContent;
import org.nianbao.report.ReportEvent.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can still be done to a report that was issued: correct it, or take it back.
 */
@Service
public class AfterPublication {

	private final Reports reports;

	private final Clock clock;

	AfterPublication(Reports reports, Clock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Opens a correction; what was issued stays public meanwhile.
	 * @param reason the public reason (更正说明)
	 * @throws ActionRefused if no reason is given, or it stands where that cannot be done
	 */
	@Transactional
	public void correct(long id, @Nullable Integer version, String reason, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.CORRECT, by);
		report.correct(Words.of(report, reason), this.clock.instant());
		this.reports.announce(report, Kind.CORRECTING, by, reason.strip());
		this.reports.record(report, "CORRECT", by, reason.strip());
	}

	/**
	 * Gives a correction up: the report says again what was issued.
	 * @throws ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public void abandon(long id, @Nullable Integer version, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.ABANDON, by);
		Issued issued = this.reports.issued(report).orElseThrow(() -> report.refusal("没有已发布的版本，不能放弃更正"));
		ReportContent before = report.content();
		report.abandon(issued, new Saved(0, by.displayName(), this.clock.instant()));
		this.reports.record(report, "ABANDON", by, FigureChanges.words(before.figures(), report.content().figures()));
	}

	/**
	 * Takes a report back from the public; the caller keeps the public notice in the same
	 * transaction.
	 * @param notice the public notice, which the record keeps too
	 * @throws ActionRefused if it stands where that cannot be done
	 */
	@Transactional
	public void withdraw(long id, @Nullable Integer version, String notice, SignedIn by) {
		Report report = this.reports.seen(id, version, Action.WITHDRAW, by);
		report.withdraw(this.clock.instant());
		this.reports.announce(report, Kind.WITHDRAWN, by, notice);
		this.reports.record(report, "WITHDRAW", by, notice);
	}

}
