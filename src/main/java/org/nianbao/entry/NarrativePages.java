package org.nianbao.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Contact;
import org.nianbao.form.FigureList;
import org.nianbao.form.Figures;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.Section;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Saved;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The pages on which the texts of a report are written, with what stands beside the
 * editor.
 */
@Component
class NarrativePages {

	private final Reports reports;

	NarrativePages(Reports reports) {
		this.reports = reports;
	}

	/**
	 * The page of a section.
	 */
	String section(WrittenText written, SignedIn by, Model model) {
		model.addAttribute("section", written.section());
		page(written, by, model);
		return "entry/narrative";
	}

	/**
	 * The page of the opening paragraph, with whom to ask.
	 */
	String opening(WrittenText written, Contact contact, SignedIn by, Model model) {
		model.addAttribute("contact", contact);
		page(written, by, model);
		return "entry/opening";
	}

	/**
	 * What is drawn again while a text is written.
	 */
	String beside(WrittenText written, SignedIn by, Model model) {
		read(written, by, model);
		return "entry/beside :: redrawn";
	}

	private void page(WrittenText written, SignedIn by, Model model) {
		model.addAttribute("report", written.report());
		model.addAttribute("saved", written.saved());
		model.addAttribute("text", written.text());
		model.addAttribute("topics", (written.section() != null) ? written.section().topics() : List.of());
		model.addAttribute("figures", FigureList.json(written.report().content().figures()));
		model.addAttribute("longest", TextPlaces.LONGEST);
		read(written, by, model);
	}

	private void read(WrittenText written, SignedIn by, Model model) {
		Figures figures = written.report().content().figures();
		model.addAttribute("prose", NarrativeText.of(written.text(), figures));
		model.addAttribute("lastYear", LastYearText.of(this.reports.lastYear(written.report().id(), by),
				written.section(), written.text(), figures));
	}

	/**
	 * A text as it stands in the editor.
	 *
	 * @param report its report
	 * @param section the section that it is of, {@code null} for the opening
	 * @param text as it is written, figure tokens and all
	 * @param saved who saved it last
	 */
	record WrittenText(ReportOnDesk report, @Nullable Section section, String text, Saved saved) {

	}

}
