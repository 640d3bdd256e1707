package org.nianbao.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Contact;
import org.nianbao.form.Figures;
import org.nianbao.form.Imprint;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;
import org.nianbao.source.Grid;

/**
 * A report as it was understood from a file: faithfully, wrong totals and blanks too.
 *
 * @param organization who reports, as the file writes it; code and name are empty where
 * the file does not say them
 * @param year the report year, {@code null} if the file does not say it
 * @param scope whose acts it counts, {@code null} if the file does not say it
 * @param title its title, empty if it has none
 * @param figures the figures, in the edition of the form that the file follows
 * @param narratives what it says in words
 * @param contact whom to ask, as far as the opening names it
 * @param imprint what it says of its publication, {@code null} if it is none of the
 * portal's own files
 * @param oddities what was not read as it stands, or not at all
 * @param tables the file's own tables in which figures were read, in their order
 * @param origins where each figure was read, by the name of its cell
 */
public record Taken(Reporter organization, @Nullable Integer year, @Nullable Scope scope, String title, Figures figures,
		Narratives narratives, Contact contact, @Nullable Imprint imprint, List<Oddity> oddities, List<Grid> tables,
		Map<String, Origin> origins) {

	public Taken {
		oddities = List.copyOf(oddities);
		tables = List.copyOf(tables);
		origins = Map.copyOf(origins);
	}

	/**
	 * The report, once it is known whose it is.
	 * @param organization who reports
	 * @param year the report year
	 * @param scope whose acts it counts
	 */
	public ReportContent content(Reporter organization, int year, Scope scope) {
		return new ReportContent(organization, year, scope,
				this.title.isEmpty() ? organization.title(year) : this.title, this.figures, this.narratives,
				this.contact);
	}

	/**
	 * Whether a person has to decide something before anything is built on it.
	 */
	public boolean asks() {
		return this.oddities.stream().anyMatch(Oddity::asks);
	}

}
