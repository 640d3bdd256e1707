package org.nianbao.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

/**
 * Draws one statutory table in a Word document: boxes merged as the form draws them,
 * heads that are repeated where one set stands above all rows, figures with the marks of
 * their notes. It stays on one page if it fits there.
 */
final class WordTable {

	private static final int NARROW = 440;

	private static final int STUB = 1060;

	private static final int FIGURE = 760;

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

	/**
	 * The first of several columns of labels holds letters that stand on each other, the
	 * last what is left by the figures.
	 */
	private static int[] widths(Layout layout) {
		int[] widths = new int[layout.width()];
		int stubs = layout.stubWidth();
		if (stubs < 2) {
			Arrays.fill(widths, WordCells.PAGE / layout.width());
			return widths;
		}
		Arrays.fill(widths, 0, stubs, STUB);
		Arrays.fill(widths, stubs, widths.length, FIGURE);
		widths[0] = NARROW;
		widths[stubs - 1] += WordCells.PAGE - Arrays.stream(widths).sum();
		return widths;
	}

	void addTo(XWPFDocument document) {
		XWPFTable table = WordCells.table(document, this.widths);
		List<Line> lines = TableGrid.of(this.layout).lines();
		for (Line line : lines) {
			XWPFTableRow row = WordCells.row(table, line.head() && this.layout.single());
			line.slots().forEach((slot) -> draw(slot, row));
			if (line != lines.get(lines.size() - 1)) {
				WordCells.keepWithNext(row);
			}
		}
	}

	private void draw(Slot slot, XWPFTableRow row) {
		Box box = slot.box();
		XWPFTableCell cell = WordCells.cell(row, width(slot), WordStyles.TABLE);
		CTTcPr properties = cell.getCTTc().getTcPr();
		if (box.colspan() > 1) {
			properties.addNewGridSpan().setVal(BigInteger.valueOf(box.colspan()));
		}
		if (box.rowspan() > 1) {
			properties.addNewVMerge().setVal(slot.first() ? STMerge.RESTART : STMerge.CONTINUE);
		}
		if (box.vertical() && box.rowspan() > 1) {
			properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
		}
		if (slot.column() >= this.layout.stubWidth()) {
			WordCells.useWholeWidth(properties);
		}
		if (slot.first()) {
			write(box, cell.getParagraphs().get(0));
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
