package org.nianbao.proof;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.ReportLine;

/**
 * Which of the issued reports an auditor looks for.
 *
 * @param name part of the organization's name or of the title, empty for all
 * @param year the report year, {@code null} for all
 * @param page from 1
 */
record AuditQuery(String name, @Nullable Integer year, int page) {

	/** How many lines make a list long. */
	private static final int LONG = 10;

	private static final int ON_A_PAGE = 50;

	/**
	 * What the auditor looks for.
	 * @param all the reports that they may read, issued or not
	 */
	Found in(List<ReportLine> all) {
		List<ReportLine> issued = all.stream().filter(ReportLine::wasIssued).toList();
		List<ReportLine> found = issued.stream()
			.filter((line) -> this.year == null || line.year() == this.year)
			.filter((line) -> line.organization().contains(this.name) || line.title().contains(this.name))
			.toList();
		int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
		int shown = Math.max(1, Math.min(this.page, pages));
		return new Found(found.stream().skip((long) (shown - 1) * ON_A_PAGE).limit(ON_A_PAGE).toList(), found.size(),
				shown, pages,
				issued.stream().map(ReportLine::year).distinct().sorted(Comparator.reverseOrder()).toList(),
				issued.size() > LONG || found.size() < issued.size());
	}

	/**
	 * A page of the reports that were looked for.
	 *
	 * @param reports the reports on this page
	 * @param total how many there are on all pages
	 * @param number which page it is, from 1
	 * @param pages how many pages there are
	 * @param years the years that there are reports of
	 * @param filtered whether there are enough reports to look for some of them
	 */
	record Found(List<ReportLine> reports, int total, int number, int pages, List<Integer> years, boolean filtered) {

	}

}
