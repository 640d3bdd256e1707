package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

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
