package org.nianbao.document;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.form.CellType;

/**
 * How the sheets of a workbook look.
 */
final class ExcelStyles {

	/** How high a line of a table is, in points. */
	static final int LINE = 15;

	/** What a row is higher than its lines. */
	static final int GAP = 4;

	/** How high a line of the title is. */
	static final int TITLE_LINE = 26;

	/** Letters from top to bottom, each upright. */
	private static final short STACKED = 255;

	private static final short TITLE_POINTS = 14;

	private static final short POINTS = 10;

	private final XSSFWorkbook workbook;

	private final XSSFCellStyle title;

	private final XSSFCellStyle label;

	private final XSSFCellStyle stub;

	private final XSSFCellStyle vertical;

	private final XSSFCellStyle plain;

	private final Map<CellType, XSSFCellStyle> figures = new EnumMap<>(CellType.class);

	private final Map<CellType, XSSFCellStyle> computed = new EnumMap<>(CellType.class);

	private final XSSFCellStyle check;

	ExcelStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.title = style(TITLE_POINTS, true);
		this.title.setAlignment(HorizontalAlignment.CENTER);
		this.label = boxed();
		this.label.setWrapText(true);
		this.stub = boxed();
		this.stub.setWrapText(true);
		this.stub.setAlignment(HorizontalAlignment.LEFT);
		this.vertical = boxed();
		this.vertical.setRotation(STACKED);
		this.plain = style(POINTS, false);
		this.plain.setWrapText(true);
		this.plain.setVerticalAlignment(VerticalAlignment.TOP);
		for (CellType type : CellType.values()) {
			this.figures.put(type, newFigure(type, false));
			this.computed.put(type, newFigure(type, true));
		}
		this.check = style(POINTS, false);
		this.check.setAlignment(HorizontalAlignment.CENTER);
		this.check.setDataFormat(format("\"多 \"0;\"少 \"0;\"平\""));
	}

	private XSSFCellStyle style(short points, boolean bold) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName("宋体");
		font.setFontHeightInPoints(points);
		font.setBold(bold);
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	private XSSFCellStyle boxed() {
		XSSFCellStyle style = style(POINTS, false);
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private XSSFCellStyle newFigure(CellType type, boolean computed) {
		XSSFCellStyle style = boxed();
		style.setAlignment(HorizontalAlignment.RIGHT);
		style.setDataFormat(format((type == CellType.MONEY) ? "General" : "0"));
		style.setLocked(computed);
		if (computed) {
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private short format(String format) {
		return this.workbook.createDataFormat().getFormat(format);
	}

	XSSFCellStyle title() {
		return this.title;
	}

	XSSFCellStyle label(boolean stub, boolean vertical) {
		if (vertical) {
			return this.vertical;
		}
		return stub ? this.stub : this.label;
	}

	/**
	 * How figures stand.
	 * @param computed whether the workbook adds them up
	 */
	XSSFCellStyle figure(CellType type, boolean computed) {
		return (computed ? this.computed : this.figures).get(type);
	}

	/** A difference that should be zero. */
	XSSFCellStyle check() {
		return this.check;
	}

	XSSFCellStyle plain() {
		return this.plain;
	}

}
