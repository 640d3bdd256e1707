package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Finds periods: two dates that are joined, a run of months, or a year that is named as
 * the period of the figures.
 */
final class PeriodReader {

	private static final String YEAR = "([0-9]{4}|[二一][〇○零一二三四五六七八九]{3})";

	private static final String SMALL = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";

	private static final Words DATE = Words
		.of("(?:" + YEAR + "年)?" + SMALL + "月" + SMALL + "[日号]?|([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");

	private static final Words JOINT = Words.of("[^。；，\\n至到]{0,6}，?[^。；，\\n至到]{0,3}(?:至|到|截止|[-—―~～])[^。；，\\n]{0,4}");

	/** Between the last day and the first one, where the last is named first. */
	private static final Words BACKWARDS = Words.of("[^。；\\n]{0,3}(?:自|从|起于|始于)");

	private static final Words MONTHS = Words
		.of(YEAR + "年度?(?:1|一)月?份?(?:至|到|[-—―~～]{1,2})(?:12|十二)月(?![0-9]{1,2}[日号]|[一二三四五六七八九十]{1,3}[日号])");

	private static final Words NAMED = Words
		.of("(?:(?:统计|数据|时间|起止|覆盖|涵盖)(?:期限|期间|时限|时段|时间|周期|范围|口径|期)|报告期)[^0-9，。；\\n]{0,6}" + YEAR + "年(?:全年|度)");

	private PeriodReader() {
	}

	static List<Period> periods(Prose prose) {
		List<Period> periods = dates(prose);
		whole(MONTHS, prose, periods);
		whole(NAMED, prose, periods);
		return periods;
	}

	private static void whole(Words words, Prose prose, List<Period> periods) {
		Words.Search found = words.search(prose.plain());
		while (found.find()) {
			int year = Years.number(found.group(1));
			periods.add(new Period(prose.span(found.start(1), found.end()), year, year, true));
		}
	}

	private static List<Period> dates(Prose prose) {
		List<Period> periods = new ArrayList<>();
		Words.Search found = DATE.search(prose.plain());
		Day before = null;
		while (found.find()) {
			Day day = Day.of(found);
			if (before != null && joined(prose.plain(), before.to(), day.from())) {
				Integer last = (day.year() != null) ? day.year() : before.year();
				boolean whole = before.month() == 1 && before.day() == 1 && day.month() == 12 && day.day() == 31;
				periods.add(new Period(prose.span(before.from(), day.to()), before.year(), last, whole));
			}
			else if (before != null && before.ends(day)
					&& BACKWARDS.are(prose.plain().substring(before.to(), day.from()))) {
				periods.add(new Period(prose.span(before.from(), day.to()), day.year(), before.year(), true));
			}
			before = day;
		}
		return periods;
	}

	private static boolean joined(String plain, int from, int to) {
		return to - from <= 12 && JOINT.are(plain.substring(from, to));
	}

	/**
	 * A date as it is written.
	 */
	private record Day(int from, int to, @Nullable Integer year, int month, int day) {

		static Day of(Words.Search found) {
			boolean dotted = found.group(4) != null;
			String year = dotted ? found.group(4) : found.group(1);
			return new Day(found.start(), found.end(), (year != null) ? Years.number(year) : null,
					small(found.group(dotted ? 5 : 2)), small(found.group(dotted ? 6 : 3)));
		}

		/**
		 * Whether it is the last day of a year of which another is the first.
		 */
		boolean ends(Day first) {
			return this.month == 12 && this.day == 31 && first.month == 1 && first.day == 1
					&& Objects.equals(this.year, first.year);
		}

		private static int small(String digits) {
			Numeral numeral = Numeral.at(digits, 0);
			return (numeral != null) ? numeral.value().intValue() : 0;
		}

	}

}
