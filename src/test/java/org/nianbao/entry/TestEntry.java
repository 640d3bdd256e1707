package org.nianbao.entry;

import java.util.HashMap;
import java.util.Map;

import org.nianbao.account.SignedIn;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;

/**
 * Fills reports in as a clerk does, for tests that are about something else.
 */
public class TestEntry {

	private final Reports reports;

	private final SectionEntry tables;

	private final NarrativeEntry narratives;

	TestEntry(Reports reports, SectionEntry tables, NarrativeEntry narratives) {
		this.reports = reports;
		this.tables = tables;
		this.narratives = narratives;
	}

	/**
	 * Fills in every section with what a report says.
	 */
	public void fill(long id, ReportContent content, SignedIn filer) {
		content.edition().tables().forEach((table) -> enter(id, table, content.figures(), filer));
		content.narratives().texts().forEach((name, text) -> write(id, name, text, filer));
	}

	/**
	 * Enters the figures of a table.
	 */
	public void enter(long id, Table table, Figures figures, SignedIn filer) {
		Map<String, String> typed = new HashMap<>();
		table.cells().forEach((cell) -> typed.put(cell.name(), figures.text(cell)));
		ReportOnDesk report = this.reports.open(id, filer);
		Section section = report.edition()
			.sections()
			.stream()
			.filter((known) -> known.table() == table)
			.findFirst()
			.orElseThrow();
		this.tables.saveTable(id, table, report.saved().get(section.key()).version(), typed, filer);
	}

	/**
	 * Types one figure.
	 */
	public void type(long id, String cell, String text, SignedIn filer) {
		ReportOnDesk report = this.reports.open(id, filer);
		Section section = report.edition().section(cell.substring(0, cell.indexOf('/'))).orElseThrow();
		this.tables.saveTable(id, section.table(), report.saved().get(section.key()).version(), Map.of(cell, text),
				filer);
	}

	/**
	 * Writes a text.
	 * @param name {@code opening} or a section's number
	 */
	public void write(long id, String name, String text, SignedIn filer) {
		ReportOnDesk report = this.reports.open(id, filer);
		String key = report.edition()
			.sections()
			.stream()
			.filter((known) -> known.number().equals(name))
			.map(Section::key)
			.findFirst()
			.orElse(Narratives.OPENING);
		this.narratives.save(id, key, report.saved().get(key).version(), Map.of("text", text), filer);
	}

}
