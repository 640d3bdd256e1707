package org.nianbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * Writes the figures of many reports as one CSV (RFC 4180) in the long form that
 * statistical programs read: one line a report and cell, whichever edition the report
 * follows. UTF-8 with a byte order mark; a blank figure is an empty field; texts that a
 * spreadsheet would take for a formula begin with an apostrophe.
 */
public final class FiguresCsv {

	/** What the columns are called. */
	public static final List<String> HEADS = List.of("机构代码", "机构名称", "年度", "统计范围", "表格版本", "第几版", "发布日期", "来历", "表",
			"单元格", "行", "列", "数值", "单位", "注");

	private final Appendable out;

	/**
	 * Begins the file.
	 * @param out where it is written, as UTF-8
	 */
	public FiguresCsv(Appendable out) {
		this.out = out;
		append(CsvLine.BYTE_ORDER_MARK + CsvLine.of(HEADS));
	}

	/**
	 * Adds a report.
	 * @param revision the number of the revision, from 1
	 * @param issuedOn the day on which that was published
	 * @param historical whether it is kept as it was published elsewhere before
	 */
	public void add(ReportContent content, int revision, LocalDate issuedOn, boolean historical) {
		List<String> which = List.of(CsvLine.text(content.organization().code()),
				CsvLine.text(content.organization().name()), String.valueOf(content.year()), content.scope().label(),
				content.edition().id(), String.valueOf(revision), issuedOn.toString(), historical ? "归档" : "");
		for (Section section : content.edition().sections()) {
			Table table = section.table();
			if (table != null) {
				String heading = section.number() + "、" + section.heading();
				table.cells().forEach((cell) -> append(line(which, heading, content, cell)));
			}
		}
	}

	private static String line(List<String> which, String table, ReportContent content, Cell cell) {
		BigDecimal value = content.figures().value(cell);
		String note = content.figures().note(cell);
		List<String> fields = new ArrayList<>(which);
		fields.add(table);
		fields.add(cell.name());
		fields.add(cell.row().isEmpty() ? cell.block() : cell.rowHeading().label());
		fields.add(cell.columnHeading().label());
		fields.add((value != null) ? value.toPlainString() : "");
		fields.add((cell.type() == CellType.MONEY) ? "万元" : "件");
		fields.add((note != null) ? CsvLine.text(note) : "");
		return CsvLine.of(fields);
	}

	private void append(String line) {
		try {
			this.out.append(line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
