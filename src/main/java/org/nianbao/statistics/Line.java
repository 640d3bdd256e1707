package org.nianbao.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report as the table shows it.
 *
 * @param report the report
 * @param rank its rank by what the table is sorted by, {@code null} if it has none
 * @param boxes what stands in the columns
 */
record Line(Reported report, @Nullable Integer rank, List<Box> boxes) {

	static Line of(Reported report, @Nullable Integer rank, List<Column> columns) {
		return new Line(report, rank, columns.stream().map((column) -> {
			Mark mark = column.mark(report);
			return new Box(mark, column.why(mark, report));
		}).toList());
	}

	/**
	 * What stands in one column.
	 *
	 * @param mark the number or rate
	 * @param why why nothing is shown, or why it is not ranked, empty if there is nothing
	 * to say
	 */
	record Box(Mark mark, String why) {

	}

}
