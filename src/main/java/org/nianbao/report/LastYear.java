package org.nianbao.report;

import java.util.Map;
import java.util.TreeMap;

import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.PeriodShift;
import org.nianbao.form.ReportContent;

/**
 * What last year's report leaves to this year's.
 *
 * @param figures the figures that this year's report begins with, by the names of its
 * cells
 * @param contact whom to ask
 * @param opening the opening paragraph, with the period and the years rewritten
 */
record LastYear(Map<String, CarriedOver> figures, Contact contact, String opening) {

	/**
	 * What a report leaves to the one of a later year.
	 */
	static LastYear of(ReportContent lastYear, Edition edition, int year) {
		Map<String, CarriedOver> figures = new TreeMap<>();
		edition.carriedOver(lastYear)
			.forEach((cell, carried) -> figures.put(cell,
					new CarriedOver(carried.figure(), carried.source(), false, null, "")));
		String opening = lastYear.narratives().text(Narratives.OPENING);
		return new LastYear(figures, lastYear.contact(), PeriodShift.shifted(opening, lastYear.year(), year)
			.replace(lastYear.edition().issuedAs(), edition.issuedAs()));
	}

}
