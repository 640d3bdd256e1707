package org.nianbao.form;

import java.time.LocalDate;
import java.time.Month;

/**
 * Whose acts a report counts.
 */
public enum Scope {

	/** 本机关: the organization's own. */
	OWN("本机关"),

	/** 全县: its own and those of all reporting organizations below it. */
	WHOLE("全县");

	private final String label;

	Scope(String label) {
		this.label = label;
	}

	/**
	 * The last day on which the report of a year is in time, in the year after: 31 March
	 * for a government's, which adds up those below it (《政府信息公开条例》第四十九条, the report that
	 * the office in charge publishes), 31 January for a department's or township's (第五十条
	 * with 第四十九条).
	 * @param year the report year
	 */
	public LocalDate deadline(int year) {
		return switch (this) {
			case WHOLE -> LocalDate.of(year + 1, Month.MARCH, 31);
			case OWN -> LocalDate.of(year + 1, Month.JANUARY, 31);
		};
	}

	/**
	 * The word that offices use for it.
	 */
	public String label() {
		return this.label;
	}

}
