package org.nianbao.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.Cell;
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

	SectionEntry(Reports reports) {
		this.reports = reports;
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
		report.enter(table, after, this.reports.savedBy(by));
		this.reports.record(report, "ENTER", by, changes(table.cells(), before, after));
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

	/**
	 * What changed in a table, as the history tells it: a line for each cell.
	 */
	static String changes(List<Cell> cells, Figures before, Figures after) {
		return cells.stream()
			.filter((cell) -> !Objects.equals(before.value(cell), after.value(cell))
					|| !Objects.equals(before.note(cell), after.note(cell)))
			.map((cell) -> cell.name() + ": " + shown(before, cell) + " → " + shown(after, cell))
			.collect(Collectors.joining("\n"));
	}

	private static String shown(Figures figures, Cell cell) {
		return figures.isBlank(cell) ? "空白" : TableEntry.text(figures, cell);
	}

}
