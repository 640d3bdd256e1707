package org.nianbao.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nianbao.form.UnreadableReport;

/**
 * Reads a Word file (.docx): paragraphs and tables in their order, also those in content
 * controls, with inserted words and without deleted ones, automatic numbers as a reader
 * sees them. Headers, footers, notes and text boxes are left out.
 */
final class WordReader {

	/** What only wraps blocks, rows, cells or words. */
	private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag",
			"AlternateContent", "Choice", "hyperlink", "fldSimple", "oMath", "oMathPara", "dir", "bdo", "ruby",
			"rubyBase", "r");

	/** More columns than any table has. */
	private static final int ABSURD = 1_000_000;

	private final OfficeParts parts;

	private final WordStyleSheet styles;

	private final WordNumbering numbering;

	WordReader(OfficeParts parts) throws IOException {
		this.parts = parts;
		this.styles = new WordStyleSheet(part("styles"));
		this.numbering = new WordNumbering(part("numbering"));
	}

	private XmlNode part(String type) throws IOException {
		String name = this.parts.related(type);
		return name.isEmpty() ? XmlNode.NONE : this.parts.tree(name);
	}

	/**
	 * Its paragraphs and tables.
	 */
	List<Block> read() throws IOException {
		List<Block> blocks = new ArrayList<>();
		blocks(this.parts.tree(this.parts.mainPart()).child("body"), blocks);
		if (blocks.isEmpty()) {
			throw new UnreadableReport("Word 文件里没有文字，如果正文是图片，请导入有文字的文件");
		}
		return blocks;
	}

	private void blocks(XmlNode container, List<Block> blocks) {
		for (XmlNode child : container.children()) {
			switch (child.name()) {
				case "p" -> paragraph(child, blocks);
				case "tbl" -> table(child, blocks);
				default -> {
					if (WRAPPERS.contains(child.name())) {
						blocks(child, blocks);
					}
				}
			}
		}
	}

	private void paragraph(XmlNode paragraph, List<Block> blocks) {
		Phrase phrase = phrase(paragraph, false);
		if (this.styles.isHeading(paragraph.child("pPr"))) {
			String heading = Phrase.strip(phrase.oneLine());
			if (!heading.isEmpty()) {
				blocks.add(new Paragraph(heading));
			}
		}
		else {
			blocks.addAll(phrase.paragraphs());
		}
	}

	private Phrase phrase(XmlNode paragraph, boolean inCell) {
		Phrase words = new Phrase();
		words(paragraph, words, inCell);
		String label = this.numbering.label(this.styles.numbering(paragraph.child("pPr")));
		if (label.isEmpty() || words.isBlank()) {
			return words;
		}
		Phrase numbered = new Phrase();
		numbered.add(label, words.beginsBold());
		numbered.addAll(words);
		return numbered;
	}

	private void words(XmlNode container, Phrase words, boolean inCell) {
		for (XmlNode child : container.children()) {
			if (child.name().equals("r")) {
				run(child, words, inCell);
			}
			else if (WRAPPERS.contains(child.name())) {
				words(child, words, inCell);
			}
		}
	}

	private void run(XmlNode run, Phrase words, boolean inCell) {
		XmlNode properties = run.child("rPr");
		if (properties.on("vanish")) {
			return;
		}
		boolean bold = this.styles.isBold(properties);
		boolean raised = inCell && properties.value("vertAlign").equals("superscript");
		for (XmlNode piece : run.children()) {
			switch (piece.name()) {
				case "t" -> {
					if (raised) {
						words.addRaised(piece.text());
					}
					else {
						words.add(piece.text(), bold);
					}
				}
				case "tab" -> words.add(" ", bold);
				case "noBreakHyphen" -> words.add("-", bold);
				case "cr" -> words.add("\n", bold);
				case "br" -> words.add(piece.attribute("type").isEmpty() ? "\n" : "", bold);
				default -> {
					if (WRAPPERS.contains(piece.name())) {
						words(piece, words, inCell);
					}
				}
			}
		}
	}

	private void table(XmlNode table, List<Block> blocks) {
		List<XmlNode> rows = parts(table, "tr");
		List<XmlNode> cells = rows.stream().flatMap((row) -> parts(row, "tc").stream()).toList();
		if (cells.size() < 2 || cells.stream().anyMatch(WordReader::holdsTable)) {
			cells.forEach((cell) -> blocks(cell, blocks));
			return;
		}
		GridBuilder grid = new GridBuilder();
		WordMerges merges = new WordMerges(grid);
		int line = 0;
		for (XmlNode row : rows) {
			if (!row.child("trPr").has("del")) {
				row(row, line++, merges);
			}
		}
		if (!grid.isEmpty()) {
			blocks.add(grid.build());
		}
	}

	private void row(XmlNode row, int line, WordMerges merges) {
		int column = count(row.child("trPr").value("gridBefore"), 0);
		for (XmlNode cell : parts(row, "tc")) {
			XmlNode properties = cell.child("tcPr");
			int width = count(properties.value("gridSpan"), 1);
			String merge = properties.has("vMerge") ? properties.value("vMerge") : "none";
			merges.add(line, column, width, merge, text(cell));
			column += width;
		}
	}

	private static int count(String number, int otherwise) {
		return number.matches("\\d{1,18}") ? (int) Math.max(otherwise, Math.min(Long.parseLong(number), ABSURD))
				: otherwise;
	}

	private String text(XmlNode cell) {
		StringBuilder text = new StringBuilder();
		text(cell, text);
		return text.toString();
	}

	private void text(XmlNode container, StringBuilder text) {
		for (XmlNode child : container.children()) {
			if (child.name().equals("p")) {
				String lines = phrase(child, true).lines();
				text.append((text.isEmpty() || lines.isEmpty()) ? "" : "\n").append(lines);
			}
			else if (WRAPPERS.contains(child.name())) {
				text(child, text);
			}
		}
	}

	/** Elements of a name in an element or in what wraps them there. */
	private static List<XmlNode> parts(XmlNode container, String name) {
		List<XmlNode> parts = new ArrayList<>();
		for (XmlNode child : container.children()) {
			if (child.name().equals(name)) {
				parts.add(child);
			}
			else if (WRAPPERS.contains(child.name())) {
				parts.addAll(parts(child, name));
			}
		}
		return parts;
	}

	private static boolean holdsTable(XmlNode container) {
		return container.children()
			.stream()
			.anyMatch((child) -> child.name().equals("tbl") || (WRAPPERS.contains(child.name()) && holdsTable(child)));
	}

}
