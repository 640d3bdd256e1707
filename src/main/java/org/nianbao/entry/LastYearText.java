package org.nianbao.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.SharedPassages;
import org.nianbao.difference.SharedPassages.Passage;
import org.nianbao.form.FigureTokens;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * Last year's text of a part, beside the one that is being written.
 *
 * @param title which report it is from, and under which heading
 * @param then last year's text, cut where it is the same
 * @param now the text that is being written, figure tokens and all, cut where it is the
 * same
 * @param percent how much of what is being written is the same, in percent
 */
record LastYearText(String title, List<Passage> then, List<Passage> now, long percent) {

	/**
	 * Puts last year's text beside one that is being written.
	 * @param lastYear last year's report, {@code null} if the portal has none
	 * @param section the section, {@code null} for the opening
	 * @param text the text that is being written, figure tokens and all
	 * @param figures the figures that its tokens stand for
	 * @return {@code null} if last year's report says nothing there
	 */
	static @Nullable LastYearText of(@Nullable ReportContent lastYear, @Nullable Section section, String text,
			Figures figures) {
		if (lastYear == null) {
			return null;
		}
		String then = lastYear.narratives().text((section != null) ? section.number() : Narratives.OPENING);
		if (then.isBlank()) {
			return null;
		}
		String heading = (section != null) ? section.number() + "、" + lastYear.narratives().heading(section) : "引言";
		String printed = FigureTokens.printed(text, figures);
		return new LastYearText(lastYear.year() + "年报告“" + heading + "”", SharedPassages.of(then, printed).pieces(),
				SharedPassages.of(text, then).pieces(), Math.round(100 * SharedPassages.of(printed, then).share()));
	}

}
