package org.nianbao.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A selection of a real workbook, as a spreadsheet puts it on the clipboard: the shown
 * text of each cell, as plain text and as an HTML table.
 */
class SpreadsheetPasteTests extends GridInBrowser {

	private static final Object[][] APPLICATIONS = { { 1271, 12.0, "１２", "-", "无", 3 },
			{ "36", 0, "", "/", 0, "1 件" } };

	@Test
	void aSelectionOfAWorkbookIsReadAsItShowsAndAsksWhereItIsNotCertain() throws IOException {
		showBlank("table3");
		paste(workbook(APPLICATIONS));
		assertThat(box("一", "自然人")).hasValue("1271");
		assertThat(box("一", "商业企业")).hasValue("12");
		assertThat(box("一", "科研机构")).hasValue("12");
		assertThat(box("一", "其他")).hasValue("3");
		assertThat(box("二", "自然人")).hasValue("36");
		assertThat(box("一", "社会公益组织")).hasAttribute("data-unsettled", "proposed");
		this.page.getByText("全部确认").last().click();
		assertThat(box("一", "社会公益组织")).hasValue("0");
		assertThat(box("一", "法律服务机构")).hasValue("0");
		assertThat(box("二", "社会公益组织")).hasValue("0");
		assertThat(box("二", "其他")).hasValue("1");
		assertThat(box("一", "总计")).hasValue("1298");
		assertThat(box("二", "科研机构")).hasValue("");
	}

	@Test
	void anAmountInTenThousandsIsShownBackBeforeItCounts() throws IOException {
		showBlank("table2");
		this.page.locator("[id='table2/行政许可/本年处理决定数量']").click();
		pasteHere(workbook(new Object[][] { { "29.45万" } }));
		press("Enter");
		assertThat(box("table2/行政许可/本年处理决定数量")).hasAttribute("data-unsettled", "proposed");
		box("table2/行政许可/本年处理决定数量").click();
		press("Enter");
		assertThat(box("table2/行政许可/本年处理决定数量")).hasValue("294500");
	}

	private void paste(List<List<String>> shown) {
		box("一", "自然人").click();
		pasteHere(shown);
	}

	private void pasteHere(List<List<String>> shown) {
		String text = shown.stream()
			.map((row) -> String.join("\t", row))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
		String html = shown.stream()
			.map((row) -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
			.collect(Collectors.joining("", "<html><body><table>", "</table></body></html>"));
		this.page.evaluate("""
				({ text, html }) => navigator.clipboard.write([new ClipboardItem({
					"text/plain": new Blob([text], { type: "text/plain" }),
					"text/html": new Blob([html], { type: "text/html" }) })])""", Map.of("text", text, "html", html));
		press("Control+v");
	}

	private static List<List<String>> workbook(Object[][] values) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new XSSFWorkbook()) {
			CellStyle grouped = workbook.createCellStyle();
			grouped.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
			Sheet sheet = workbook.createSheet("表三");
			for (Object[] line : values) {
				Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
				for (Object value : line) {
					Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
					if (value instanceof Number number) {
						cell.setCellStyle(grouped);
						cell.setCellValue(number.doubleValue());
					}
					else {
						cell.setCellValue((String) value);
					}
				}
			}
			workbook.write(file);
		}
		return shown(file.toByteArray());
	}

	private static List<List<String>> shown(byte[] file) throws IOException {
		List<List<String>> shown = new ArrayList<>();
		DataFormatter formatter = new DataFormatter();
		try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			for (Row row : workbook.getSheetAt(0)) {
				List<String> texts = new ArrayList<>();
				row.forEach((cell) -> texts.add(formatter.formatCellValue(cell)));
				shown.add(texts);
			}
		}
		return shown;
	}

}
