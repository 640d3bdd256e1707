package org.nianbao.source;

import java.io.IOException;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a sheet as they come.
 */
final class SheetReader {

	/** How many merged regions a sheet may have. */
	static final int MERGES = 50_000;

	/** How many lines a sheet can have. */
	private static final int LINES = 1_048_576;

	private static final int LETTERS = 26;

	private final Sheet sheet;

	private final List<String> texts;

	private final CellFormats formats;

	private final Runnable count;

	private int line = -1;

	private int column = -1;

	private int merges;

	SheetReader(Sheet sheet, List<String> texts, CellFormats formats, Runnable count) {
		this.sheet = sheet;
		this.texts = texts;
		this.formats = formats;
		this.count = count;
	}

	void read(OfficeParts parts, String name) throws IOException {
		try (XmlPart part = parts.part(name)) {
			while (part.nextElement()) {
				switch (part.name()) {
					case "row" -> row(part.attribute("r"));
					case "c" -> cell(part);
					case "mergeCell" -> merge(part.attribute("ref"));
					default -> {
					}
				}
			}
		}
		for (OfficeParts.Relationship related : parts.relationships(name)) {
			if (related.type().endsWith("/comments") && parts.has(related.target())) {
				comments(parts.tree(related.target()));
			}
		}
	}

	private void row(String number) {
		this.line = number.matches("\\d{1,7}") ? Integer.parseInt(number) - 1 : this.line + 1;
		this.column = -1;
	}

	private void cell(XmlPart part) throws IOException {
		int[] place = place(part.attribute("r"));
		this.line = (place != null) ? place[0] : this.line;
		this.column = (place != null) ? place[1] : this.column + 1;
		if (this.line < 0 || this.line >= LINES || this.column >= Sheet.COLUMNS) {
			throw Refusals.broken();
		}
		String type = part.attribute("t");
		String style = part.attribute("s");
		String formula = "";
		String value = "";
		while (part.next() != XMLStreamConstants.END_ELEMENT) {
			if (part.begins("f")) {
				formula = part.content();
			}
			else if (part.begins("v")) {
				value = part.content();
			}
			else if (part.begins("is")) {
				value = WorkbookReader.text(part);
			}
			else if (part.begins()) {
				part.content();
			}
		}
		put(type, style, formula, value);
	}

	private void put(String type, String style, String formula, String value) {
		if (value.isEmpty() && formula.isEmpty()) {
			return;
		}
		String text = Phrase.cell(shown(type, style, value));
		if (!text.isEmpty()) {
			this.count.run();
			this.sheet.put(this.line, this.column, text);
		}
		else if (value.isEmpty()) {
			this.count.run();
			this.sheet.putFormula(this.line, this.column, formula);
		}
	}

	private String shown(String type, String style, String value) {
		return switch (type) {
			case "s" -> shared(value);
			case "b" -> value.equals("1") ? "TRUE" : "FALSE";
			case "str", "inlineStr", "e", "d" -> value;
			default -> this.formats.shown(value, style);
		};
	}

	private String shared(String index) {
		int number = index.matches("\\d{1,7}") ? Integer.parseInt(index) : -1;
		if (number < 0 || number >= this.texts.size()) {
			throw Refusals.broken();
		}
		return this.texts.get(number);
	}

	private void merge(String area) {
		String[] corners = area.split(":");
		int[] first = place(corners[0]);
		int[] last = (corners.length == 2) ? place(corners[1]) : null;
		if (first == null || last == null || last[0] < first[0] || last[1] < first[1] || ++this.merges > MERGES) {
			throw Refusals.broken();
		}
		this.sheet.merge(new int[] { first[0], first[1], last[0], last[1] });
	}

	private void comments(XmlNode comments) {
		for (XmlNode comment : comments.child("commentList").children()) {
			int[] place = place(comment.attribute("ref"));
			String note = Phrase.cell(comment.child("text").allText());
			if (place != null && !note.isEmpty()) {
				this.sheet.note(place[0], place[1], withoutAuthor(note));
			}
		}
	}

	/** Excel writes the author's name on a line of its own. */
	private static String withoutAuthor(String note) {
		int end = note.indexOf('\n');
		return (end > 1 && ":：".indexOf(note.charAt(end - 1)) >= 0) ? note.substring(end + 1) : note;
	}

	/**
	 * Where a cell stands: line and column from 0.
	 * @param reference as a sheet names it, {@code B12}
	 * @return {@code null} if it is none
	 */
	static int @Nullable [] place(String reference) {
		if (!reference.matches("\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}")) {
			return null;
		}
		int column = 0;
		int line = 0;
		for (char character : reference.replace("$", "").toCharArray()) {
			if (character >= 'A') {
				column = column * LETTERS + character - 'A' + 1;
			}
			else {
				line = line * 10 + character - '0';
			}
		}
		return (line <= LINES && column <= Sheet.COLUMNS) ? new int[] { line - 1, column - 1 } : null;
	}

}
