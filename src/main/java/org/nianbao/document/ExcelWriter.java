package org.nianbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Scope;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * Writes a report's figures as a workbook (.xlsx): a sheet for each statutory table as
 * the form draws it, with real numbers, notes as comments and formulas for what adds up,
 * and a sheet that says what the report is. Also writes the blank form, for filling in
 * outside the portal.
 */
public final class ExcelWriter {

	private static final String FACTS = "报告信息";

	private static final int STUB_WIDTH = 14;

	private static final int FIGURE_WIDTH = 12;

	private static final int NARROW = 5;

	private static final int FACT_WIDTH = 60;

	private static final int CHARACTER = 256;

	private static final int WIDE = 8;

	/**
	 * Writes a report.
	 * @return the file
	 */
	public byte[] write(IssuedReport report) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			ExcelStyles styles = new ExcelStyles(workbook);
			ReportContent content = report.content();
			for (Section section : content.edition().sections()) {
				if (section.table() != null) {
					XSSFSheet sheet = sheet(workbook, section, section.table(), content.title(), styles);
					draw(sheet, section.table(), content.figures(), false, styles);
				}
			}
			facts(workbook, facts(report), styles);
			return OfficeFile.of(workbook, content.title(), content.organization().name(), report.dated());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes the blank form of an edition, which takes nothing but figures that the form
	 * allows.
	 * @return the file
	 */
	public byte[] blank(Edition edition) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			ExcelStyles styles = new ExcelStyles(workbook);
			for (Section section : edition.sections()) {
				if (section.table() != null) {
					XSSFSheet sheet = sheet(workbook, section, section.table(), "政府信息公开工作年度报告", styles);
					ExcelTable drawn = draw(sheet, section.table(), Figures.blank(edition), true, styles);
					ExcelValidation.apply(sheet, drawn.toBeTyped());
					sheet.protectSheet("");
				}
			}
			facts(workbook, toFillIn(edition), styles);
			return OfficeFile.of(workbook, "政府信息公开工作年度报告空白表格（" + edition.id() + "版）", "",
					LocalDate.of(edition.firstYear(), 1, 1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static XSSFSheet sheet(XSSFWorkbook workbook, Section section, Table table, String title,
			ExcelStyles styles) {
		XSSFSheet sheet = workbook
			.createSheet(WorkbookUtil.createSafeSheetName(section.number() + "、" + section.heading()));
		line(sheet, 0, title, table, styles);
		line(sheet, 1, section.number() + "、" + section.heading(), table, styles);
		return sheet;
	}

	private static void line(XSSFSheet sheet, int index, String text, Table table, ExcelStyles styles) {
		XSSFRow row = sheet.createRow(index);
		row.setHeightInPoints(ExcelStyles.TITLE_LINE);
		XSSFCell cell = row.createCell(0);
		cell.setCellValue(text);
		cell.setCellStyle(styles.title());
		sheet.addMergedRegion(new CellRangeAddress(index, index, 0, table.layout().width() - 1));
	}

	private static ExcelTable draw(XSSFSheet sheet, Table table, Figures figures, boolean toFillIn,
			ExcelStyles styles) {
		int width = table.layout().width();
		int[] widths = IntStream.range(0, width).map((column) -> width(table, column)).toArray();
		ExcelTable drawn = new ExcelTable(sheet, styles, table, figures, widths, toFillIn);
		int row = drawn.draw(2);
		for (String head : table.moneyWithoutUnit()) {
			XSSFCell cell = sheet.createRow(row++).createCell(0);
			cell.setCellValue(head + "单位：万元");
			cell.setCellStyle(styles.plain());
			sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, table.layout().width() - 1));
		}
		for (int column = 0; column < width; column++) {
			sheet.setColumnWidth(column, CHARACTER * widths[column]);
		}
		print(sheet, width, row);
		return drawn;
	}

	/** The first of several columns of labels holds letters that stand on each other. */
	private static int width(Table table, int column) {
		int stubs = table.layout().stubWidth();
		if (column >= stubs) {
			return FIGURE_WIDTH;
		}
		if (stubs == 1) {
			return 2 * STUB_WIDTH;
		}
		return (column == 0) ? NARROW : STUB_WIDTH + column * STUB_WIDTH / 2;
	}

	private static void print(XSSFSheet sheet, int width, int rows) {
		sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, width - 1, 0, rows - 1);
		sheet.setFitToPage(true);
		sheet.setHorizontallyCenter(true);
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		PrintSetup setup = sheet.getPrintSetup();
		setup.setLandscape(width > WIDE && rows < 2 * width);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 1);
		sheet.getFooter().setCenter("第 &P 页  共 &N 页");
	}

	private static Map<String, String> facts(IssuedReport report) {
		ReportContent content = report.content();
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("标题", content.title());
		facts.put("机构名称", content.organization().name());
		facts.put("机构代码", content.organization().code());
		facts.put("年度", String.valueOf(content.year()));
		facts.put("统计范围", content.scope().label());
		facts.put("表格版本", content.edition().id() + "（" + content.edition().issuedAs() + "）");
		if (report.issuedOn() != null) {
			facts.put("第几版", String.valueOf(report.revision()));
			facts.put("发布日期", report.issuedOn().toString());
		}
		if (!report.published()) {
			facts.put("本文件", report.imprint());
		}
		if (report.historical()) {
			facts.put("来历", "历史存档报告");
		}
		if (report.remark() != null) {
			facts.put("审核说明", report.remark());
		}
		if (report.correction() != null) {
			facts.put("更正说明", report.correction().reason());
		}
		Contact contact = content.contact();
		facts.put("联系单位", contact.office());
		facts.put("地址", contact.address());
		facts.put("邮政编码", contact.postcode());
		facts.put("联系电话", contact.telephone());
		facts.put("说明", "灰底的数是公式；原报告的总计与各项之和不符的，照原报告列出。“核对”一行为零写作“平”。");
		return facts;
	}

	private static Map<String, String> toFillIn(Edition edition) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("机构名称", "");
		facts.put("机构代码", "");
		facts.put("年度", "");
		facts.put("统计范围", Scope.OWN.label());
		facts.put("表格版本", edition.id() + "（" + edition.issuedAs() + "）");
		facts.put("说明", "白底的格填整数，没有的填 0；金额以万元计，最多六位小数。灰底的格自动相加。");
		return facts;
	}

	private static void facts(XSSFWorkbook workbook, Map<String, String> facts, ExcelStyles styles) {
		XSSFSheet sheet = workbook.createSheet(FACTS);
		sheet.setColumnWidth(0, CHARACTER * STUB_WIDTH);
		sheet.setColumnWidth(1, CHARACTER * FACT_WIDTH);
		facts.forEach((name, fact) -> {
			XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
			row.createCell(0).setCellValue(name);
			row.createCell(1).setCellValue(fact);
			row.setHeightInPoints(ExcelStyles.LINE * (1 + 2 * fact.length() / FACT_WIDTH) + ExcelStyles.GAP);
			row.forEach((cell) -> cell.setCellStyle(styles.plain()));
		});
		print(sheet, 2, facts.size());
	}

}
