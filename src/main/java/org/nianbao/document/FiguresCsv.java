package org.nianbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Edition;
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

	private final Map<Edition, Map<Cell, String>> places = new HashMap<>();

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
		Edition edition = content.edition();
		String which = CsvLine.part(List.of(CsvLine.text(content.organization().code()),
				CsvLine.text(content.organization().name()), String.valueOf(content.year()), content.scope().label(),
				edition.id(), String.valueOf(revision), issuedOn.toString(), historical ? "归档" : ""));
		this.places.computeIfAbsent(edition, FiguresCsv::places)
			.forEach((cell, place) -> append(which + "," + place + "," + said(content, cell)));
	}

	/** Where each cell stands is the same in every report. */
	private static Map<Cell, String> places(Edition edition) {
		Map<Cell, String> places = new LinkedHashMap<>();
		for (Section section : edition.sections()) {
			Table table = section.table();
			if (table != null) {
				String heading = section.number() + "、" + section.heading();
				table.cells()
					.forEach((cell) -> places.put(cell,
							CsvLine.part(List.of(heading, cell.name(),
									cell.row().isEmpty() ? cell.block() : cell.rowHeading().label(),
									cell.columnHeading().label()))));
			}
		}
		return places;
	}

	private static String said(ReportContent content, Cell cell) {
		BigDecimal value = content.figures().value(cell);
		String note = content.figures().note(cell);
		return CsvLine.of(List.of((value != null) ? value.toPlainString() : "",
				(cell.type() == CellType.MONEY) ? "万元" : "件", (note != null) ? CsvLine.text(note) : ""));
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
