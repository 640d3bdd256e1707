package org.nianbao.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a text states.
 *
 * @param span its characters
 * @param firstYear the year of its first day, {@code null} if that is not said
 * @param lastYear the year of its last day, {@code null} if that is not said
 * @param whole whether it goes from 1 January to 31 December
 */
public record Period(Span span, @Nullable Integer firstYear, @Nullable Integer lastYear, boolean whole) {

	/**
	 * Whether it is a year from its first day to its last; a year that is not said is the
	 * one in question.
	 */
	public boolean is(int year) {
		return this.whole && (this.firstYear == null || this.firstYear == year)
				&& (this.lastYear == null || this.lastYear == year);
	}

}
