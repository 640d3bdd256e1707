package org.nianbao.document;

import java.math.BigInteger;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nianbao.document.TableGrid.Line;
import org.nianbao.document.TableGrid.Slot;
import org.nianbao.form.Figures;
import org.nianbao.form.Layout;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Kind;
import org.nianbao.form.Table;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Draws one statutory table in a Word document: boxes merged as the form draws them,
 * heads that are repeated where one set stands above all rows, figures with the marks of
 * their notes.
 */
final class WordTable {

	/** The width of the text on A4, in twentieths of a point. */
	private static final int PAGE = 9240;

	private static final int NARROW = 440;

	private static final int STUB = 1400;

	private static final int PADDING = 40;

	private final Layout layout;

	private final Figures figures;

	private final Map<String, String> marks;

	private final int[] widths;

	WordTable(Table table, Figures figures, Map<String, String> marks) {
		this.layout = table.layout();
		this.figures = figures;
		this.marks = marks;
		this.widths = widths(this.layout);
	}

	/** The first of several columns of labels holds letters that stand on each other. */
	private static int[] widths(Layout layout) {
		int[] widths = new int[layout.width()];
		int left = PAGE;
		for (int column = 0; column < layout.stubWidth() && layout.stubWidth() > 1; column++) {
			widths[column] = (column == 0) ? NARROW : STUB;
			left -= widths[column];
		}
		int even = (layout.stubWidth() > 1) ? layout.width() - layout.stubWidth() : layout.width();
		for (int column = layout.width() - even; column < layout.width(); column++) {
			widths[column] = left / even;
		}
		return widths;
	}

	void addTo(XWPFDocument document) {
		XWPFTable table = document.createTable();
		table.removeRow(0);
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		table.setWidth(PAGE);
		table.setCellMargins(PADDING, PADDING, PADDING, PADDING);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int width : this.widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
		TableGrid.of(this.layout).lines().forEach((line) -> draw(line, table));
	}

	private void draw(Line line, XWPFTable table) {
		XWPFTableRow row = table.createRow();
		while (!row.getTableCells().isEmpty()) {
			row.removeCell(0);
		}
		row.setCantSplitRow(true);
		row.setRepeatHeader(line.head() && this.layout.single());
		line.slots().forEach((slot) -> draw(slot, row.createCell()));
	}

	private void draw(Slot slot, XWPFTableCell cell) {
		Box box = slot.box();
		CTTcPr properties = cell.getCTTc().addNewTcPr();
		properties.addNewTcW().setType(STTblWidth.DXA);
		properties.getTcW().setW(BigInteger.valueOf(width(slot)));
		if (box.colspan() > 1) {
			properties.addNewGridSpan().setVal(BigInteger.valueOf(box.colspan()));
		}
		if (box.rowspan() > 1) {
			properties.addNewVMerge().setVal(slot.first() ? STMerge.RESTART : STMerge.CONTINUE);
		}
		if (box.vertical() && box.rowspan() > 1) {
			properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
		}
		properties.addNewVAlign().setVal(STVerticalJc.CENTER);
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(WordStyles.TABLE);
		if (slot.first()) {
			write(box, paragraph);
		}
	}

	private int width(Slot slot) {
		int width = 0;
		for (int column = slot.column(); column < slot.column() + slot.box().colspan(); column++) {
			width += this.widths[column];
		}
		return width;
	}

	private void write(Box box, XWPFParagraph paragraph) {
		if (box.kind() != Kind.FIGURE) {
			paragraph.createRun().setText(box.text());
			return;
		}
		paragraph.createRun().setText(this.figures.text(box.cell()));
		String mark = this.marks.get(box.cell().name());
		if (mark != null) {
			XWPFRun raised = paragraph.createRun();
			raised.setText(mark);
			raised.setVerticalAlignment(STVerticalAlignRun.SUPERSCRIPT.toString());
		}
	}

}
