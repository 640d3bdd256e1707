package org.nianbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Cell;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Table;

/**
 * A report as it is issued: what every document is drawn from.
 *
 * @param content what it says
 * @param findings what the portal states about its figures, the gravest first; of a
 * report that was filed in the portal usually nothing
 * @param revision its number, from 1
 * @param issuedOn the day of publication in the portal
 * @param historical whether it was published elsewhere before it came into the portal,
 * and is shown as it was published then
 * @param remark what the reviewer recorded in public about this revision, {@code null} if
 * nothing
 */
public record IssuedReport(ReportContent content, List<Finding> findings, int revision, LocalDate issuedOn,
		boolean historical, @Nullable String remark) {

	private static final int CIRCLED = 20;

	public IssuedReport {
		findings = List.copyOf(findings);
	}

	/**
	 * What stands under a table, in the order of its cells: the office's notes, and what
	 * the portal states about single figures.
	 */
	public List<Remark> remarks(Table table) {
		List<Remark> remarks = new ArrayList<>();
		for (Cell cell : table.cells()) {
			String note = this.content.figures().note(cell);
			List<String> stated = stated(cell);
			if (note != null || !stated.isEmpty()) {
				remarks.add(new Remark(mark(remarks.size()), cell.name(), cell.label(), note, stated));
			}
		}
		return remarks;
	}

	private List<String> stated(Cell cell) {
		return this.findings.stream()
			.filter((finding) -> finding.severity() != Severity.NOTICE && finding.place().equals(cell.name()))
			.map(Finding::message)
			.toList();
	}

	private static String mark(int index) {
		return (index < CIRCLED) ? String.valueOf((char) ('①' + index)) : "[" + (index + 1) + "]";
	}

	/**
	 * The marks beside the figures of a table, by the names of the cells.
	 */
	public Map<String, String> marks(Table table) {
		return remarks(table).stream().collect(Collectors.toMap(Remark::cell, Remark::mark));
	}

	/**
	 * The JSON report of this revision, which is also attached to its PDF.
	 * @return UTF-8
	 */
	public byte[] json() {
		Map<String, @Nullable Object> imprint = new LinkedHashMap<>();
		imprint.put("number", this.revision);
		imprint.put("issuedOn", this.issuedOn.toString());
		imprint.put("historical", this.historical);
		imprint.put("remark", this.remark);
		return ReportJson.write(this.content, imprint);
	}

}
