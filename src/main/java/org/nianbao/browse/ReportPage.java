package org.nianbao.browse;

import java.util.List;

import org.nianbao.publication.PublishedReport;

/**
 * One page of a list of reports.
 *
 * @param reports what stands on it
 * @param number the page, from 1
 * @param pages how many pages there are, at least 1
 * @param total how many reports there are on all pages
 */
record ReportPage(List<PublishedReport> reports, int number, int pages, int total) {

	/**
	 * Cuts a page out of a list; a number beyond the last page means the last.
	 */
	static ReportPage of(List<PublishedReport> all, int number, int size) {
		int pages = Math.max(1, (all.size() + size - 1) / size);
		int shown = Math.min(number, pages);
		List<PublishedReport> reports = all.stream().skip((long) (shown - 1) * size).limit(size).toList();
		return new ReportPage(reports, shown, pages, all.size());
	}

}
