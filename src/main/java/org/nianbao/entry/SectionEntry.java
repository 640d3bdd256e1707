package org.nianbao.entry;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;
import org.nianbao.report.Action;
import org.nianbao.report.Report;
import org.nianbao.report.Reports;
import org.nianbao.report.Saved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saving the tables of a report. A table that somebody else has saved since it was opened
 * is never overwritten: what was typed comes back beside what is stored.
 */
@Service
class SectionEntry {

	private final Reports reports;

	private final SectionStore store;

	SectionEntry(Reports reports, SectionStore store) {
		this.reports = reports;
		this.store = store;
	}

	/**
	 * Saves what was typed into a table, as far as it was understood.
	 * @param version which version of the section was opened
	 * @param typed what was typed, by the names of the cells
	 * @return the grid to show: what is stored, and what was refused or is in conflict
	 */
	@Transactional
	public TableEntry saveTable(long id, Table table, @Nullable Integer version, Map<String, String> typed,
			SignedIn by) {
		Report report = this.reports.forChange(id, Action.EDIT, by);
		Figures before = report.content().figures();
		Saved saved = report.saved(key(report, table));
		TableEntry entry = TableEntry.typed(table, before, typed);
		if (!report.allows(Action.EDIT)) {
			return entry.locked(report.getStatus(), saved);
		}
		Figures after = entry.understood();
		if (version == null || version != saved.version()) {
			boolean same = entry.refused().isEmpty() && after.equals(before);
			return same ? entry.after(before, saved) : entry.inConflict(saved);
		}
		TablePlaces places = new TablePlaces(report, table);
		places.put(after);
		this.store.store(report, places, saved, entry.refused().isEmpty(), by);
		return entry.after(after, report.saved(key(report, table)));
	}

	private static String key(Report report, Table table) {
		return report.edition()
			.sections()
			.stream()
			.filter((section) -> table == section.table())
			.findFirst()
			.orElseThrow()
			.key();
	}

}
