package org.nianbao.review;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Repetition;
import org.nianbao.form.FigureTokens;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * A section of a report beside the same section of last year's, as both are printed.
 *
 * @param number the section's number
 * @param nowYear the report year
 * @param nowHeading what the report calls the section
 * @param thenYear the year before
 * @param thenHeading what last year's report calls it, {@code null} if there is no report
 * @param repetition both texts; empty where nothing is written
 */
record BesideLastYear(String number, int nowYear, String nowHeading, int thenYear, @Nullable String thenHeading,
		Repetition repetition) {

	/**
	 * Puts a section beside last year's.
	 * @param lastYear last year's report, {@code null} if the portal has none
	 */
	static BesideLastYear of(ReportContent report, @Nullable ReportContent lastYear, Section section) {
		return new BesideLastYear(section.number(), report.year(), report.narratives().heading(section),
				report.year() - 1, (lastYear != null) ? lastYear.narratives().heading(section) : null,
				Repetition.of(text(report, section), (lastYear != null) ? text(lastYear, section) : ""));
	}

	private static String text(ReportContent report, Section section) {
		return FigureTokens.printed(report.narratives().text(section.number()), report.figures())
			.replace("**", "")
			.strip();
	}

	/**
	 * Why there is nothing to compare, {@code null} if there is.
	 */
	public @Nullable String incomparable() {
		if (this.thenHeading == null) {
			return "门户里没有 " + this.thenYear + " 年的报告，没有可以对照的文字。上一年的报告在门户里公布以后，这里就会显示对照。";
		}
		if (this.repetition.then().counted() == 0) {
			return this.thenYear + " 年报告的这一部分没有文字，没有可以对照的内容。";
		}
		return (this.repetition.counted() == 0) ? "本年报告的这一部分还没有写，写好以后再来对照。" : null;
	}

}
