package org.nianbao.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * Writes the figures of a report as CSV (RFC 4180): UTF-8 with a byte order mark, so that
 * spreadsheets recognize it, one line a cell. A blank figure is an empty field, as is the
 * number of the revision of a draft. Texts that a spreadsheet would take for a formula
 * begin with an apostrophe.
 */
public final class CsvWriter {

	private static final List<String> HEADS = List.of("机构代码", "机构名称", "年度", "表格版本", "第几版", "表", "单元格", "行", "列", "数值",
			"单位", "注");

	/**
	 * Writes a report.
	 * @return the file
	 */
	public byte[] write(IssuedReport report) {
		StringBuilder csv = new StringBuilder().append(CsvLine.BYTE_ORDER_MARK);
		csv.append(CsvLine.of(HEADS));
		for (Section section : report.content().edition().sections()) {
			if (section.table() != null) {
				String table = section.number() + "、" + section.heading();
				section.table().cells().forEach((cell) -> csv.append(CsvLine.of(fields(report, table, cell))));
			}
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> fields(IssuedReport report, String table, Cell cell) {
		ReportContent content = report.content();
		BigDecimal value = content.figures().value(cell);
		String note = content.figures().note(cell);
		String row = cell.row().isEmpty() ? cell.block() : cell.rowHeading().label();
		return List.of(CsvLine.text(content.organization().code()), CsvLine.text(content.organization().name()),
				String.valueOf(content.year()), content.edition().id(),
				(report.issue() != null) ? String.valueOf(report.revision()) : "", table, cell.name(), row,
				cell.columnHeading().label(), (value != null) ? value.toPlainString() : "",
				(cell.type() == CellType.MONEY) ? "万元" : "件", (note != null) ? CsvLine.text(note) : "");
	}

}
