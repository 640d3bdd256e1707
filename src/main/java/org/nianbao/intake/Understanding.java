package org.nianbao.intake;

import java.util.List;
import java.util.Map;

import org.nianbao.form.Contact;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.UnreadableReport;

/**
 * Makes a report of paragraphs and tables.
 */
final class Understanding {

	private Understanding() {
	}

	/**
	 * The report in a file.
	 * @throws UnreadableReport if there is none
	 */
	static Taken of(Source source) {
		return new Taken(new Reporter("", ""), null, null, "", Figures.blank(Editions.byId("2021").orElseThrow()),
				Narratives.empty(), Contact.NONE, null, List.of(), List.of(), Map.of());
	}

}
