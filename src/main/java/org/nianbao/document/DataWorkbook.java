package org.nianbao.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists as one workbook (.xlsx), a sheet each. Only the last rows of each sheet
 * are held in memory, however long the lists are.
 */
public final class DataWorkbook implements Closeable {

	private static final int WIDTH = 18;

	private static final int CHARACTER = 256;

	private static final int HEAD_LINES = 4;

	private static final int HELD = 50;

	private final XSSFWorkbook whole = new XSSFWorkbook();

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(this.whole, HELD, true);

	private final ExcelStyles styles = new ExcelStyles(this.whole);

	/**
	 * Adds a list.
	 * @param name the name of its sheet
	 * @param kept how many columns stay in sight
	 * @param heads what the columns are called
	 * @param rows what stands in them: numbers, texts, {@code null} for nothing
	 */
	public void add(String name, int kept, List<String> heads,
			Stream<? extends List<? extends @Nullable Object>> rows) {
		SXSSFSheet sheet = this.workbook.createSheet(name);
		for (int column = 0; column < heads.size(); column++) {
			sheet.setColumnWidth(column, CHARACTER * WIDTH);
		}
		write(sheet, heads).setHeightInPoints(HEAD_LINES * ExcelStyles.LINE);
		rows.forEach((row) -> write(sheet, row));
		sheet.createFreezePane(kept, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, heads.size() - 1));
	}

	private Row write(SXSSFSheet sheet, List<? extends @Nullable Object> values) {
		Row row = sheet.createRow(sheet.getLastRowNum() + 1);
		for (int column = 0; column < values.size(); column++) {
			Object value = values.get(column);
			Cell cell = row.createCell(column);
			cell.setCellStyle(this.styles.plain());
			if (value instanceof BigDecimal number) {
				cell.setCellValue(number.doubleValue());
			}
			else if (value != null) {
				cell.setCellValue(value.toString());
			}
		}
		return row;
	}

	/**
	 * Writes the workbook.
	 */
	public void write(OutputStream out) throws IOException {
		this.workbook.write(out);
	}

	/**
	 * Deletes what was written beside it.
	 */
	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
