package org.nianbao.document;

import java.util.List;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nianbao.difference.Difference;
import org.nianbao.difference.FigureChange;
import org.nianbao.difference.Piece;
import org.nianbao.difference.TextChange;

/**
 * Says in a Word document why a revision replaces an earlier one, and what differs: the
 * figures in tables, the passages with the differing words underlined.
 */
final class WordCorrection {

	private static final int WHAT = 3900;

	private static final int FIGURE = (WordCells.PAGE - WHAT) / 2;

	private final XWPFDocument document;

	WordCorrection(XWPFDocument document) {
		this.document = document;
	}

	/**
	 * Writes it at the end of the document.
	 * @param revision the number of the revision that replaces the other
	 */
	void add(Correction correction, int revision) {
		paragraph(WordStyles.heading(1), "更正说明");
		correction.sentences(revision).forEach((sentence) -> paragraph(WordStyles.TEXT, sentence));
		Difference difference = correction.difference();
		if (difference != null) {
			difference.figuresBySection().forEach(this::figures);
			difference.lines().forEach((line) -> paragraph(WordStyles.NOTE, correction.sentence(line)));
			difference.texts().forEach((text) -> passages(text, correction));
		}
	}

	private void figures(String section, List<FigureChange> changes) {
		paragraph(WordStyles.NOTE_HEAD, section);
		XWPFTable table = WordCells.table(this.document, WHAT, FIGURE, FIGURE);
		XWPFTableRow head = WordCells.row(table, true);
		cell(head, WHAT, WordStyles.NOTE, "数字");
		cell(head, FIGURE, WordStyles.TABLE, "原为");
		cell(head, FIGURE, WordStyles.TABLE, "更正为");
		for (FigureChange change : changes) {
			XWPFTableRow row = WordCells.row(table, false);
			cell(row, WHAT, WordStyles.NOTE, change.cell().label());
			cell(row, FIGURE, WordStyles.TABLE, change.before());
			cell(row, FIGURE, WordStyles.TABLE, change.after());
		}
	}

	private static void cell(XWPFTableRow row, int width, String style, String text) {
		write(WordCells.cell(row, width, style).getParagraphs().get(0), text);
	}

	private void passages(TextChange text, Correction correction) {
		paragraph(WordStyles.NOTE_HEAD, text.heading());
		for (List<Piece> passage : text.diff().passages()) {
			correction.lines(passage).forEach(this::line);
		}
	}

	private void line(ChangedLine line) {
		XWPFParagraph paragraph = paragraph(WordStyles.NOTE, line.label());
		for (Piece piece : line.pieces()) {
			XWPFRun run = write(paragraph, piece.text());
			if (!piece.same()) {
				run.setUnderline(UnderlinePatterns.SINGLE);
			}
		}
	}

	private XWPFParagraph paragraph(String style, String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		write(paragraph, text);
		return paragraph;
	}

	private static XWPFRun write(XWPFParagraph paragraph, String text) {
		XWPFRun run = paragraph.createRun();
		run.setText(WordWriter.printable(text));
		return run;
	}

}
