package org.nianbao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes workbooks as offices do: a sheet for each section, all in one sheet, the tables
 * on sheets of their own, or stretched onto common narrow columns.
 */
final class StyledExcel {

	private static final int WIDE = 12;

	private static final int STRETCHED = 30;

	private final Style style;

	private final Workbook workbook = new XSSFWorkbook();

	private final CellStyle words = this.workbook.createCellStyle();

	private final CellStyle boxed = this.workbook.createCellStyle();

	private Sheet sheet;

	private int next;

	StyledExcel(Style style) {
		this.style = style;
		this.words.setWrapText(true);
		this.words.setVerticalAlignment(VerticalAlignment.TOP);
		this.boxed.setWrapText(true);
		this.boxed.setAlignment(HorizontalAlignment.CENTER);
		this.boxed.setVerticalAlignment(VerticalAlignment.CENTER);
		this.boxed.setBorderTop(BorderStyle.THIN);
		this.boxed.setBorderBottom(BorderStyle.THIN);
		this.boxed.setBorderLeft(BorderStyle.THIN);
		this.boxed.setBorderRight(BorderStyle.THIN);
		this.sheet = begin("年报");
	}

	private Sheet begin(String name) {
		this.sheet = this.workbook.createSheet(name);
		this.sheet.setDefaultColumnWidth((this.style == Style.NESTED) ? 4 : 9);
		this.next = (this.style == Style.NESTED) ? 1 : 0;
		return this.sheet;
	}

	byte[] write(DrawnReport report) {
		if (this.style == Style.SPLIT) {
			report.pieces().stream().filter((piece) -> !(piece instanceof Piece.Drawn)).forEach(this::put);
			report.pieces().stream().filter(Piece.Drawn.class::isInstance).forEach(this::putOnSheet);
		}
		else {
			report.pieces().forEach(this::put);
		}
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			this.workbook.write(out);
			this.workbook.close();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void putOnSheet(Piece piece) {
		begin("表" + this.workbook.getNumberOfSheets());
		put(piece);
	}

	private void put(Piece piece) {
		if (piece instanceof Piece.Title title) {
			words(title.text(), 30);
		}
		else if (piece instanceof Piece.Head head) {
			if (this.style == Style.SAVED) {
				begin(head.text().substring(0, Math.min(head.text().length(), 20)));
			}
			words(head.text(), 20);
		}
		else if (piece instanceof Piece.Text text) {
			String plain = text.text().replace("**", "");
			words(plain, 15 * (1 + plain.length() / 45));
		}
		else if (piece instanceof Piece.Drawn drawn) {
			table((this.style == Style.NESTED) ? stretched(drawn.table()) : drawn.table());
		}
	}

	private void words(String text, int height) {
		Row row = this.sheet.createRow(this.next++);
		row.setHeightInPoints(Math.min(height, 400));
		int from = left();
		Cell cell = row.createCell(from);
		cell.setCellStyle(this.words);
		cell.setCellValue(text);
		if (this.style != Style.UNMERGED) {
			merge(row.getRowNum(), row.getRowNum(), from, from + ((this.style == Style.NESTED) ? STRETCHED : WIDE) - 1);
		}
	}

	private int left() {
		return (this.style == Style.NESTED) ? 1 : 0;
	}

	private void merge(int top, int bottom, int left, int right) {
		((XSSFSheet) this.sheet).addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
	}

	/**
	 * With each column as several, so that tables of different widths stand below each
	 * other.
	 */
	private static DrawnTable stretched(DrawnTable table) {
		int width = table.width();
		return table.map((box) -> {
			int from = box.column() * STRETCHED / width;
			return box.at(box.line(), from, box.height(), box.right() * STRETCHED / width - from);
		});
	}

	private void table(DrawnTable table) {
		for (int line = 0; line < table.height(); line++) {
			this.sheet.createRow(this.next + line).setHeightInPoints(30);
		}
		table.boxes().forEach(this::box);
		this.next += table.height() + 1;
	}

	private void box(DrawnBox box) {
		int top = this.next + box.line();
		int left = left() + box.column();
		for (int row = top; row < top + box.height(); row++) {
			for (int column = left; column < left + box.width(); column++) {
				this.sheet.getRow(row).createCell(column).setCellStyle(this.boxed);
			}
		}
		fill(this.sheet.getRow(top).getCell(left), box);
		if (box.height() > 1 || box.width() > 1) {
			merge(top, top + box.height() - 1, left, left + box.width() - 1);
		}
	}

	/** Where all was typed or pasted, numbers are text too. */
	private void fill(Cell cell, DrawnBox box) {
		if (!box.label() && this.style != Style.MANGLED && box.text().matches("-?\\d{1,15}(\\.\\d+)?")) {
			cell.setCellValue(Double.parseDouble(box.text()));
		}
		else if (!box.text().isEmpty()) {
			cell.setCellValue(box.text());
		}
	}

}
