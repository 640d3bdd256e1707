package org.nianbao.desk;

import org.jspecify.annotations.Nullable;
import org.nianbao.organization.Branch;
import org.nianbao.report.Filled;
import org.nianbao.report.ReportLine;

/**
 * An organization on the year's board.
 *
 * @param branch the organization in its place in the tree
 * @param state where it is with its report
 * @param report its report, {@code null} if it has none
 * @param filled how far the report is filled in, {@code null} where nobody fills it in
 * now
 * @param countdown how far off its deadline is
 */
record BoardLine(Branch branch, BoardState state, @Nullable ReportLine report, @Nullable Filled filled,
		Countdown countdown) {

	static BoardLine of(Branch branch, @Nullable ReportLine report, @Nullable Filled filled, Countdown countdown) {
		return new BoardLine(branch, BoardState.of(report), report, filled, countdown);
	}

	/**
	 * Whether the public has it, perhaps in a version that is being corrected.
	 */
	public boolean issued() {
		return this.report != null && this.report.isPublic();
	}

	/**
	 * Whether the public waits for it although its deadline has passed.
	 */
	public boolean late() {
		return this.countdown.late() && !issued() && this.state != BoardState.WITHDRAWN;
	}

	/**
	 * How far it has come, as one number to sort by.
	 */
	long parts() {
		if (this.filled != null) {
			return this.filled.parts();
		}
		return (this.report != null) ? Long.MAX_VALUE : -1;
	}

	/**
	 * When it was changed last, as people in China read it; empty if it is not begun.
	 */
	public String changed() {
		return (this.report != null) ? ChinaTime.minute(this.report.changedAt()) : "";
	}

}
