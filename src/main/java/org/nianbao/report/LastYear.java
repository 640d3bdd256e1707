package org.nianbao.report;

import java.util.Map;

import org.nianbao.form.Contact;
import org.nianbao.form.Narratives;
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

	static LastYear of(ReportContent lastYear, Report report) {
		return new LastYear(Map.of(), lastYear.contact(), lastYear.narratives().text(Narratives.OPENING));
	}

}
