package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.form.UnreadableReport;

/**
 * Reads plain text: a line is a paragraph, and lines with tabs that follow each other are
 * a table, as spreadsheets and Word put it on the clipboard. Signs that only mark a line
 * as a heading are left out.
 */
final class TextReader {

	/** The longest text, in characters. */
	static final int LONGEST = 4 << 20;

	/** A field in quotation marks, which may hold line breaks, or a plain one. */
	private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\"){0,2000}+)\"(?=[\\t\\n]|$)|([^\\t\\n]*+)");

	private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");

	private final List<Block> blocks = new ArrayList<>();

	private GridBuilder grid = new GridBuilder();

	private int line;

	private TextReader() {
	}

	/**
	 * Reads a text.
	 */
	static List<Block> read(String text) {
		if (text.length() > LONGEST) {
			throw Refusals.tooMuch();
		}
		TextReader reader = new TextReader();
		reader.lines(text.replace("\r\n", "\n").replace('\r', '\n'));
		reader.endTable();
		if (reader.blocks.isEmpty()) {
			throw new UnreadableReport("里面没有文字，请粘贴或导入年报的正文和表格");
		}
		return reader.blocks;
	}

	private void lines(String text) {
		int from = 0;
		while (from < text.length()) {
			int end = text.indexOf('\n', from);
			String line = text.substring(from, (end < 0) ? text.length() : end);
			if (line.indexOf('\t') >= 0 && !Phrase.strip(line).isEmpty()) {
				from = row(text, from);
			}
			else {
				endTable();
				Phrase words = new Phrase();
				words.add(HEADING.matcher(line).replaceFirst(""), false);
				this.blocks.addAll(words.paragraphs());
				from += line.length() + 1;
			}
		}
	}

	private int row(String text, int from) {
		Matcher field = FIELD.matcher(text);
		int at = from;
		for (int column = 0; field.region(at, text.length()).lookingAt(); column++) {
			String quoted = field.group(1);
			this.grid.add(this.line, column, 1,
					Phrase.cell((quoted != null) ? quoted.replace("\"\"", "\"") : field.group(2)));
			at = field.end() + 1;
			if (at > text.length() || text.charAt(at - 1) == '\n') {
				break;
			}
		}
		this.line++;
		return at;
	}

	private void endTable() {
		if (!this.grid.isEmpty()) {
			this.blocks.add(this.grid.build());
		}
		this.grid = new GridBuilder();
		this.line = 0;
	}

}
