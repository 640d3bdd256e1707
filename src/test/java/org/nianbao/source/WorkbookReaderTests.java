package org.nianbao.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.document.ExcelWriter;
import org.nianbao.form.Editions;
import org.nianbao.source.Grid.Box;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workbook is read as it is shown, its numbers exactly.
 */
class WorkbookReaderTests {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final XSSFSheet sheet = this.workbook.createSheet("表");

	@Test
	void theBlankFormFilledInByAProgramIsReadWithItsTotals() throws IOException {
		XSSFWorkbook form = new XSSFWorkbook(
				new ByteArrayInputStream(new ExcelWriter().blank(Editions.byId("2021").orElseThrow())));
		XSSFSheet table = form.getSheetAt(1);
		int formulas = 0;
		for (int line = 4; line < 8; line++) {
			for (int column = 3; column < 9; column++) {
				XSSFCell cell = table.getRow(line).getCell(column);
				if (cell.getCellType() == CellType.BLANK) {
					cell.setCellValue(2);
				}
			}
			formulas += (table.getRow(line).getCell(9).getCellType() == CellType.FORMULA) ? 1 : 0;
		}
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		form.write(written);
		Grid grid = (Grid) Sources.read("form.xlsx", written.toByteArray()).blocks().get(1);
		assertThat(formulas).isPositive();
		for (int line = 0; line < grid.height(); line++) {
			if (grid.box(line, 3).text().equals("2")) {
				assertThat(grid.box(line, 9).text()).isEqualTo("12");
			}
		}
	}

	@Test
	void numbersArePlainAndExact() {
		put(0, 33.99);
		put(1, 294500);
		put(2, 0.1 + 0.2);
		put(3, 1234567890123d);
		put(4, -3);
		assertThat(read()).containsExactly("|33.99|294500|0.3|1234567890123|-3|");
		assertThat(ReadBlocks.of(PackedParts.workbook("""
				<sheetData><row><c><v>33.990000000000002</v></c><c><v>2.945E5</v></c><c t="str"><v>２９.45万</v></c>\
				<c t="inlineStr"><is><t>字</t></is></c><c t="e"><v>#REF!</v></c></row></sheetData>""").bytes()))
			.containsExactly("|33.99|294500|２９.45万|字|#REF!|");
	}

	@Test
	void datesAndUnitsAreReadAsShown() {
		style(put(0, 45316), "yyyy\"年\"m\"月\"d\"日\"");
		style(put(1, 45316), "yyyy-mm-dd");
		style(put(2, 29.45), "0.00\"万件\"");
		style(put(3, 294500), "0!.0,\"万\"");
		style(put(4, 294500), "#,##0");
		assertThat(read()).containsExactly("|2024年1月25日|2024-01-25|29.45万件|294500|294500|");
	}

	@Test
	void mergedCellsCommentsAndBlanksAreBoxes() {
		XSSFRow row = this.sheet.createRow(3);
		row.createCell(2).setCellValue("甲");
		row.createCell(4).setCellValue("乙");
		this.sheet.createRow(4).createCell(4).setCellValue("丙");
		this.sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 3));
		XSSFComment comment = this.sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
		comment.setString("其中修订2件");
		row.getCell(4).setCellComment(comment);
		Grid grid = ReadBlocks.grid(bytes());
		assertThat(grid.box(1, 1)).isEqualTo(new Box(0, 0, 2, 2, "甲", ""));
		assertThat(grid.box(0, 2).note()).isEqualTo("其中修订2件");
		row.createCell(3 + 3).setCellValue("丁");
		assertThat(read()).containsExactly("|甲|甲|乙||丁|", "|甲|甲|丙|||");
	}

	@Test
	void hiddenSheetsAreNotReadButHiddenRowsAre() {
		put(0, 1);
		this.sheet.getRow(0).setZeroHeight(true);
		XSSFSheet hidden = this.workbook.createSheet("暗");
		hidden.createRow(0).createCell(0).setCellValue("暗");
		this.workbook.setSheetHidden(1, true);
		assertThat(read()).containsExactly("|1|");
	}

	@Test
	void aResultThatTheFileHoldsIsTakenAndOneThatItLacksIsComputed() {
		assertThat(ReadBlocks.of(PackedParts.workbook("""
				<sheetData><row><c><v>1.1</v></c><c><v>2.2</v></c><c><f>SUM(A1:B1)</f></c><c><f>A1+B1-(C1)</f></c>\
				<c><f>SUM(A1:B1)</f><v>9</v></c><c><f>SUM(F1)</f></c><c><f>[1]Sheet1!A1</f></c>\
				<c><f>WEBSERVICE("http://x/")</f></c><c><f>SUM(A1,B1*2)</f></c></row></sheetData>""").bytes()))
			.containsExactly("|1.1|2.2|3.3|0|9||||5.5|");
	}

	private XSSFCell put(int column, double value) {
		XSSFRow row = (this.sheet.getRow(0) != null) ? this.sheet.getRow(0) : this.sheet.createRow(0);
		XSSFCell cell = row.createCell(column);
		cell.setCellValue(value);
		return cell;
	}

	private void style(XSSFCell cell, String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
	}

	private List<String> read() {
		return ReadBlocks.of(bytes());
	}

	private byte[] bytes() {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try {
			this.workbook.write(written);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return written.toByteArray();
	}

}
