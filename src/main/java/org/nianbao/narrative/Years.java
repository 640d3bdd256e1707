package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the years in a narrative.
 */
public final class Years {

	static final String YEAR = "(?:19|20)[0-9]{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2}";

	private static final Words YEARS = Words.of("(?<![0-9.])(" + YEAR + ")年度?");

	/** The most years of one narrative. */
	private static final int MOST = 2000;

	private Years() {
	}

	/**
	 * The years that are written out, with 年, in their order; the report year itself
	 * needs no tie.
	 * @param reportYear the year that the narrative reports on, from which on a plan can
	 * be made
	 */
	public static List<MentionedYear> in(Prose prose, int reportYear) {
		BitSet names = Names.in(prose.plain());
		List<MentionedYear> years = new ArrayList<>();
		Words.Search found = YEARS.search(prose.plain());
		while (found.find() && years.size() < MOST) {
			int year = number(found.group(1));
			boolean own = year == reportYear;
			MentionedYear.Tie tie = names.get(found.start()) ? MentionedYear.Tie.NAME : own ? MentionedYear.Tie.NONE
					: new YearContext(prose, found.start(), found.end(1) + 1, year, reportYear).tie();
			years.add(new MentionedYear(year, prose.span(found.start(), found.end()), tie));
		}
		return years;
	}

	/**
	 * Four digits of either kind as a number.
	 */
	static int number(String digits) {
		int number = 0;
		for (int i = 0; i < digits.length(); i++) {
			char digit = digits.charAt(i);
			number = number * 10 + (Numeral.arabic(digit) ? digit - '0' : Math.max(0, "〇一二三四五六七八九".indexOf(digit)));
		}
		return number;
	}

}
