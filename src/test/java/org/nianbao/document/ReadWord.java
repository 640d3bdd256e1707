package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.nianbao.form.Edition;
import org.nianbao.form.Layout;
import org.nianbao.form.Layout.Group;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/**
 * A Word document as a word processor sees it.
 */
final class ReadWord {

	private final XWPFDocument document;

	private ReadWord(XWPFDocument document) {
		this.document = document;
	}

	static ReadWord of(byte[] file) {
		try {
			return new ReadWord(new XWPFDocument(new ByteArrayInputStream(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Paragraphs and the cells of tables in their order, without any white space.
	 */
	String text() {
		return this.document.getBodyElements()
			.stream()
			.map(ReadWord::text)
			.collect(Collectors.joining())
			.replaceAll("[\\s\u3000]", "");
	}

	private static String text(IBodyElement element) {
		return (element instanceof XWPFTable table) ? table.getText() : ((XWPFParagraph) element).getText();
	}

	/**
	 * The texts of the paragraphs of a style, tables aside.
	 */
	List<String> paragraphs(String style) {
		return this.document.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
	}

	/**
	 * The texts of the figures of each statutory table, row by row: cells that no other
	 * reaches down into, right of and below the heads.
	 */
	List<List<String>> figures(Edition edition) {
		List<List<String>> figures = new ArrayList<>();
		for (int i = 0; i < edition.tables().size(); i++) {
			figures.add(figures(edition.tables().get(i).layout(), tables().get(i)));
		}
		return figures;
	}

	private static List<String> figures(Layout layout, XWPFTable table) {
		List<String> figures = new ArrayList<>();
		Iterator<XWPFTableRow> rows = table.getRows().iterator();
		for (Group group : layout.groups()) {
			group.heads().forEach((head) -> rows.next());
			group.rows().forEach((row) -> figures.addAll(figures(rows.next(), layout.stubWidth())));
		}
		return figures;
	}

	private static List<String> figures(XWPFTableRow row, int stubs) {
		List<String> figures = new ArrayList<>();
		int column = 0;
		for (XWPFTableCell cell : row.getTableCells()) {
			if (column >= stubs) {
				figures.add(cell.getText());
			}
			CTTcPr properties = cell.getCTTc().getTcPr();
			column += properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
		}
		return figures;
	}

	/**
	 * The notes under each statutory table.
	 */
	List<List<String>> notes(Edition edition) {
		List<List<String>> notes = new ArrayList<>();
		for (IBodyElement element : this.document.getBodyElements()) {
			if (element instanceof XWPFTable) {
				notes.add(new ArrayList<>());
			}
			else if (!notes.isEmpty() && notes.size() <= edition.tables().size()
					&& element instanceof XWPFParagraph paragraph && "TableNote".equals(paragraph.getStyle())) {
				notes.get(notes.size() - 1).add(paragraph.getText());
			}
		}
		return notes;
	}

	/**
	 * Headings and paragraphs of the text, each after the level of its heading, 0 for
	 * none; what is bold stands between asterisks.
	 */
	List<String> narratives() {
		return this.document.getParagraphs()
			.stream()
			.filter((paragraph) -> String.valueOf(paragraph.getStyle()).matches("Heading\\d|BodyText"))
			.map((paragraph) -> paragraph.getStyle().replace("BodyText", "0").replace("Heading", "") + " "
					+ paragraph.getRuns()
						.stream()
						.map((run) -> run.isBold() ? "**" + run.text() + "**" : run.text())
						.collect(Collectors.joining()))
			.toList();
	}

	/**
	 * The underlined pieces of paragraphs.
	 */
	List<String> underlined() {
		return this.document.getParagraphs()
			.stream()
			.flatMap((paragraph) -> paragraph.getRuns().stream())
			.filter((run) -> run.getUnderline() == UnderlinePatterns.SINGLE)
			.map(XWPFRun::text)
			.toList();
	}

	List<XWPFTable> tables() {
		return this.document.getTables();
	}

}
