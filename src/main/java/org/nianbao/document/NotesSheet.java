package org.nianbao.document;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The notes beside the figures of many reports, one row a note; a sheet that is there
 * only if there is a note.
 */
final class NotesSheet {

	private static final List<String> HEADS = List.of("机构代码", "机构名称", "统计范围", "单元格", "注");

	private static final List<Integer> WIDTHS = List.of(12, 30, 10, 30, 60);

	private static final int CHARACTER = 256;

	private final ExcelStyles styles;

	private @Nullable SXSSFSheet sheet;

	NotesSheet(ExcelStyles styles) {
		this.styles = styles;
	}

	/**
	 * Adds a note.
	 * @param fields whose it is, of which cell, and the note
	 */
	void add(SXSSFWorkbook workbook, List<String> fields) {
		if (this.sheet == null) {
			this.sheet = workbook.createSheet("注");
			for (int column = 0; column < WIDTHS.size(); column++) {
				this.sheet.setColumnWidth(column, CHARACTER * WIDTHS.get(column));
			}
			write(this.sheet, HEADS);
			this.sheet.createFreezePane(0, 1);
		}
		write(this.sheet, fields);
	}

	private void write(SXSSFSheet sheet, List<String> fields) {
		Row row = sheet.createRow(sheet.getLastRowNum() + 1);
		fields.forEach((field) -> {
			org.apache.poi.ss.usermodel.Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
			cell.setCellStyle(this.styles.plain());
			cell.setCellValue(field);
		});
	}

}
