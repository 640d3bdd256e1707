package org.nianbao.search;

/**
 * What another search than the portal's own needs in order to find the same.
 */
public final class SearchText {

	private SearchText() {
	}

	/**
	 * The text of a report in which words are found, one line a paragraph.
	 * @param json its JSON report
	 */
	public static String of(byte[] json) {
		return Indexed.shown(json);
	}

	/**
	 * Traditional characters, each followed by its simplified one; all are single UTF-16
	 * units.
	 */
	public static String simplified() {
		return Shapes.table();
	}

}
