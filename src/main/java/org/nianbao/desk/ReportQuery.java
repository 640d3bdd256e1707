package org.nianbao.desk;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.ReportLine;
import org.nianbao.report.Status;

/**
 * Which of the reports a person looks for.
 *
 * @param year the report year, {@code null} for all
 * @param status where they stand, {@code null} for anywhere
 * @param page from 1
 */
record ReportQuery(@Nullable Integer year, @Nullable Status status, int page) {

	/** How many lines make a list long. */
	private static final int LONG = 10;

	private static final int ON_A_PAGE = 50;

	/**
	 * What a person looks for.
	 * @param all the reports that there are
	 */
	Found in(List<ReportLine> all) {
		List<ReportLine> found = all.stream()
			.filter((line) -> this.year == null || line.year() == this.year)
			.filter((line) -> this.status == null || line.status() == this.status)
			.toList();
		int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
		int shown = Math.max(1, Math.min(this.page, pages));
		return new Found(found.stream().skip((long) (shown - 1) * ON_A_PAGE).limit(ON_A_PAGE).toList(), found.size(),
				shown, pages, years(all), all.size() > LONG);
	}

	private static List<Integer> years(List<ReportLine> all) {
		return all.stream().map(ReportLine::year).distinct().sorted(Comparator.reverseOrder()).toList();
	}

	/**
	 * A page of the reports that were looked for.
	 *
	 * @param reports the reports on this page
	 * @param total how many there are on all pages
	 * @param number which page it is, from 1
	 * @param pages how many pages there are
	 * @param years the years that there are reports of
	 * @param filtered whether the list is long enough to look for some of it
	 */
	record Found(List<ReportLine> reports, int total, int number, int pages, List<Integer> years, boolean filtered) {

	}

}
