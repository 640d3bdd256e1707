package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent.Reporter;

/**
 * One thing that a check looked at in a report: what it read, and whether that held.
 *
 * @param subject what was looked at, such as 自然人列 or a phrase of a narrative
 * @param operands the figures that were read, in the order of the rule
 * @param statement what came of them, in one line, such as
 * {@code 新收 10 + 结转 0 = 10，办理结果总计 10 + 结转下年度 0 = 10}
 * @param finding what is wrong with it, {@code null} if it holds
 */
public record Trial(String subject, List<Operand> operands, String statement, @Nullable Finding finding) {

	public Trial {
		operands = List.copyOf(operands);
	}

	static Trial found(String subject, List<Operand> operands, Finding finding) {
		return new Trial(subject, operands, finding.message(), finding);
	}

	/**
	 * Whether nothing is wrong.
	 */
	public boolean holds() {
		return this.finding == null;
	}

	/**
	 * A figure that was read.
	 *
	 * @param place the cell's name, or the narrative that it was read in
	 * @param year the report year of the report that it stands in
	 * @param value the figure, {@code null} if the cell is blank; money in 万元
	 * @param unit the organization below whose report it stands in, {@code null} if it
	 * stands in a report of the organization itself
	 */
	public record Operand(String place, int year, @Nullable BigDecimal value, @Nullable Reporter unit) {

		/**
		 * A figure in a report of the organization itself.
		 */
		public Operand(String place, int year, @Nullable BigDecimal value) {
			this(place, year, value, null);
		}

	}

}
