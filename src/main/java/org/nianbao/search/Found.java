package org.nianbao.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param hits what stands on it
 * @param number the page, from 1
 * @param pages how many pages there are, at least 1
 * @param total how many reports there are on all pages
 * @param more whether there are more reports than that, which were not looked at
 */
public record Found(List<Hit> hits, int number, int pages, int total, boolean more) {

	/**
	 * Nothing.
	 */
	static Found nothing() {
		return new Found(List.of(), 1, 1, 0, false);
	}

	/**
	 * How many pages so many reports need, at least 1.
	 */
	static int pages(int total) {
		return Math.max(1, (total + Sought.PAGE_SIZE - 1) / Sought.PAGE_SIZE);
	}

}
