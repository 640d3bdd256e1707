package org.nianbao.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final List<String> HEADS = List.of("机构代码", "机构名称", "年度", "表格版本", "第几版", "表", "单元格", "行", "列", "数值",
			"单位", "注");

	/** What a spreadsheet takes for a formula, and a number is not. */
	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private static final Pattern TO_QUOTE = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

	/**
	 * Writes a report.
	 * @return the file
	 */
	public byte[] write(IssuedReport report) {
		StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
		line(csv, HEADS);
		for (Section section : report.content().edition().sections()) {
			if (section.table() != null) {
				String table = section.number() + "、" + section.heading();
				section.table().cells().forEach((cell) -> line(csv, fields(report, table, cell)));
			}
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> fields(IssuedReport report, String table, Cell cell) {
		ReportContent content = report.content();
		BigDecimal value = content.figures().value(cell);
		String note = content.figures().note(cell);
		String row = cell.row().isEmpty() ? cell.block() : cell.rowHeading().label();
		return List.of(text(content.organization().code()), text(content.organization().name()),
				String.valueOf(content.year()), content.edition().id(),
				(report.issue() != null) ? String.valueOf(report.revision()) : "", table, cell.name(), row,
				cell.columnHeading().label(), (value != null) ? value.toPlainString() : "",
				(cell.type() == CellType.MONEY) ? "万元" : "件", (note != null) ? text(note) : "");
	}

	private static String text(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	private static void line(StringBuilder csv, List<String> fields) {
		csv.append(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(","))).append("\r\n");
	}

	private static String quoted(String field) {
		return TO_QUOTE.matcher(field).matches() ? '"' + field.replace("\"", "\"\"") + '"' : field;
	}

}
