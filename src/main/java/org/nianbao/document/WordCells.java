package org.nianbao.document;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Tables as wide as the text, with columns of fixed widths and rows that no page break
 * parts.
 */
final class WordCells {

	/** The width of the text on A4, in twentieths of a point. */
	static final int PAGE = 9240;

	private static final int PADDING = 40;

	private WordCells() {
	}

	/**
	 * A table without rows at the end of a document.
	 * @param widths how wide its columns are, in twentieths of a point
	 */
	static XWPFTable table(XWPFDocument document, int... widths) {
		XWPFTable table = document.createTable();
		table.removeRow(0);
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		table.setWidth(PAGE);
		table.setCellMargins(PADDING, PADDING, PADDING, PADDING);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
		return table;
	}

	/**
	 * A row without cells.
	 * @param repeated whether it stands on top of each page that the table reaches
	 */
	static XWPFTableRow row(XWPFTable table, boolean repeated) {
		XWPFTableRow row = table.createRow();
		while (!row.getTableCells().isEmpty()) {
			row.removeCell(0);
		}
		row.setCantSplitRow(true);
		row.setRepeatHeader(repeated);
		return row;
	}

	/**
	 * A cell at the end of a row.
	 * @param width in twentieths of a point
	 * @param style of its only paragraph
	 */
	static XWPFTableCell cell(XWPFTableRow row, int width, String style) {
		XWPFTableCell cell = row.createCell();
		CTTcPr properties = cell.getCTTc().addNewTcPr();
		properties.addNewTcW().setType(STTblWidth.DXA);
		properties.getTcW().setW(BigInteger.valueOf(width));
		properties.addNewVAlign().setVal(STVerticalJc.CENTER);
		cell.getParagraphs().get(0).setStyle(style);
		return cell;
	}

	/**
	 * Keeps a row on the page of the next one.
	 */
	static void keepWithNext(XWPFTableRow row) {
		row.getTableCells()
			.stream()
			.flatMap((cell) -> cell.getParagraphs().stream())
			.forEach((paragraph) -> paragraph.setKeepNext(true));
	}

	/**
	 * Lets what stands in a cell reach its borders.
	 */
	static void useWholeWidth(CTTcPr properties) {
		CTTcMar margins = properties.addNewTcMar();
		none(margins.addNewLeft());
		none(margins.addNewRight());
	}

	private static void none(CTTblWidth margin) {
		margin.setType(STTblWidth.DXA);
		margin.setW(BigInteger.ZERO);
	}

}
