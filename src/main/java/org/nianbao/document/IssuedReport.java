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
 * @param correction why it replaces an earlier revision, {@code null} if it is the first
 */
public record IssuedReport(ReportContent content, List<Finding> findings, int revision, LocalDate issuedOn,
		boolean historical, @Nullable String remark, @Nullable Correction correction) {

	private static final int CIRCLED = 20;

	public IssuedReport {
		findings = List.copyOf(findings);
	}

	/**
	 * A report that replaces no earlier revision.
	 */
	public IssuedReport(ReportContent content, List<Finding> findings, int revision, LocalDate issuedOn,
			boolean historical, @Nullable String remark) {
		this(content, findings, revision, issuedOn, historical, remark, null);
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
			.filter((finding) -> finding.severity() == Severity.ERROR && finding.place().equals(cell.name()))
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
		imprint.put("corrects", (this.correction != null) ? this.correction.ofRevision() : null);
		imprint.put("reason", (this.correction != null) ? this.correction.reason() : null);
		return ReportJson.write(this.content, imprint);
	}

}
