package org.nianbao.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;

/**
 * One statutory table of many reports on a sheet: under the form's row, the form's column
 * and the name of each cell, one row a report. A blank stays blank.
 */
final class FiguresSheet {

	private static final List<String> WHO = List.of("机构代码", "机构名称", "统计范围", "版次", "发布日期", "来历");

	private static final List<Integer> WIDTHS = List.of(12, 30, 10, 10, 12, 8);

	private static final int FIGURE_WIDTH = 13;

	private static final int CHARACTER = 256;

	private static final int HEADS = 3;

	/** How many columns stay in sight: which organization it is. */
	private static final int KEPT = 2;

	private static final int TALL = 4;

	private final SXSSFSheet sheet;

	private final ExcelStyles styles;

	private final List<Cell> cells;

	private int rows = HEADS;

	FiguresSheet(SXSSFSheet sheet, ExcelStyles styles, Table table) {
		this.sheet = sheet;
		this.styles = styles;
		this.cells = table.cells();
		head();
	}

	private void head() {
		for (int column = 0; column < width(); column++) {
			int characters = (column < WHO.size()) ? WIDTHS.get(column) : FIGURE_WIDTH;
			this.sheet.setColumnWidth(column, CHARACTER * characters);
		}
		head(0, TALL, FiguresSheet::first);
		head(1, 2, (cell) -> cell.columnHeading().label());
		head(2, 2, Cell::name);
		for (int column = 0; column < WHO.size(); column++) {
			this.sheet.getRow(2).getCell(column).setCellValue(WHO.get(column));
		}
		merge();
		this.sheet.createFreezePane(KEPT, HEADS);
	}

	private void head(int index, int lines, Function<Cell, String> words) {
		SXSSFRow row = this.sheet.createRow(index);
		row.setHeightInPoints(lines * ExcelStyles.LINE);
		for (int column = 0; column < width(); column++) {
			SXSSFCell cell = row.createCell(column);
			cell.setCellStyle(this.styles.label(false, false));
			if (column >= WHO.size()) {
				cell.setCellValue(words.apply(this.cells.get(column - WHO.size())));
			}
		}
	}

	/**
	 * The row in the form's words, with its number where the words alone do not say it.
	 */
	private static String first(Cell cell) {
		if (cell.row().isEmpty()) {
			return cell.block();
		}
		String label = cell.rowHeading().label();
		return (cell.row().equals(label) || cell.row().equals(cell.rowHeading().shortLabel())) ? label
				: cell.row() + " " + cell.rowHeading().shortLabel();
	}

	private void merge() {
		int from = 0;
		for (int to = 1; to <= this.cells.size(); to++) {
			if (to == this.cells.size() || !first(this.cells.get(to)).equals(first(this.cells.get(from)))) {
				if (to - from > 1) {
					this.sheet.addMergedRegion(new CellRangeAddress(0, 0, WHO.size() + from, WHO.size() + to - 1));
				}
				from = to;
			}
		}
	}

	/**
	 * Adds a report.
	 * @param who whose it is, and which
	 */
	void add(List<String> who, Figures figures) {
		Row row = this.sheet.createRow(this.rows++);
		for (int column = 0; column < who.size(); column++) {
			org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
			cell.setCellStyle(this.styles.label(true, false));
			cell.setCellValue(who.get(column));
		}
		for (Cell cell : this.cells) {
			org.apache.poi.ss.usermodel.Cell target = row.createCell(row.getLastCellNum());
			target.setCellStyle(this.styles.figure(cell.type(), false));
			BigDecimal value = figures.value(cell);
			if (value != null) {
				target.setCellValue(value.doubleValue());
			}
		}
	}

	/**
	 * Lets the rows be filtered by each column.
	 */
	void end() {
		this.sheet.setAutoFilter(new CellRangeAddress(HEADS - 1, this.rows - 1, 0, width() - 1));
	}

	private int width() {
		return WHO.size() + this.cells.size();
	}

}
