package org.nianbao.entry;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;
import org.nianbao.report.Report;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.Saved;

/**
 * The places of a section in which something can be entered, one by one: the cells of its
 * table, or its text.
 */
interface SectionPlaces {

	/**
	 * The places of a report's section.
	 * @param key {@code opening} or the section's key
	 * @throws ReportNotFound if the form has no such section
	 */
	static SectionPlaces of(Report report, String key) {
		if (key.equals(Narratives.OPENING)) {
			return new TextPlaces(report, Narratives.OPENING, true);
		}
		Section section = report.edition().section(key).orElseThrow(ReportNotFound::new);
		return (section.table() != null) ? new TablePlaces(report, section.table())
				: new TextPlaces(report, section.number(), false);
	}

	/**
	 * What stands in every place, as its box shows it.
	 */
	Map<String, String> texts();

	/**
	 * Why a text cannot stand in a place and what to type, {@code null} if it can.
	 */
	@Nullable String problem(String place, String text);

	/**
	 * Whether a text says what stands in a place.
	 */
	boolean holds(String place, String text);

	/**
	 * Puts a text in a place.
	 */
	void put(String place, String text);

	/**
	 * How what was put differs from what stood there, as the history tells it: a line for
	 * each place; empty if nothing differs.
	 */
	String changes();

	/**
	 * Writes what was put into the report.
	 */
	void write(Saved by);

	/**
	 * What the history calls the section.
	 */
	String name();

	/**
	 * What the history calls the change.
	 */
	String action();

}
