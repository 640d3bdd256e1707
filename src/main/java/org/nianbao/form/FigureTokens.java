package org.nianbao.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are bound to their cells in a narrative: the cell's name in braces, such
 * as {@code {table3/一/总计}}, which a report prints as the number.
 */
public final class FigureTokens {

	/** What stands for the number of a blank cell. */
	public static final String BLANK = "〔未填〕";

	private static final Pattern TOKEN = Pattern.compile("\\{([a-z]+\\d*/[^{}\\r\\n]+)\\}");

	private FigureTokens() {
	}

	/**
	 * The token of a cell, as it is written into a narrative.
	 */
	public static String of(Cell cell) {
		return "{" + cell.name() + "}";
	}

	/**
	 * The names in the tokens of a text, in their order, whether or not a form has such
	 * cells.
	 */
	public static List<String> in(String text) {
		return TOKEN.matcher(text).results().map((token) -> token.group(1)).toList();
	}

	/**
	 * The names in the tokens of a text that are no cells of the form, in their order.
	 */
	public static List<String> unknown(String text, Edition edition) {
		return in(text).stream().filter((name) -> edition.cell(name).isEmpty()).distinct().toList();
	}

	/**
	 * A text as the report prints it: each token as its cell's number, or as 〔未填〕 if the
	 * cell is blank; braces that name no cell stay as they are.
	 */
	public static String printed(String text, Figures figures) {
		StringBuilder printed = new StringBuilder();
		split(text, figures.edition(), printed::append, (cell) -> printed.append(printed(cell, figures)));
		return printed.toString();
	}

	static String printed(Cell cell, Figures figures) {
		return figures.isBlank(cell) ? BLANK : figures.text(cell);
	}

	/**
	 * Takes a text apart, from left to right.
	 * @param words takes what stands between tokens, never empty
	 * @param token takes the cell of a token
	 */
	static void split(String text, Edition edition, Consumer<String> words, Consumer<Cell> token) {
		Matcher matcher = TOKEN.matcher(text);
		int from = 0;
		while (matcher.find()) {
			Cell cell = edition.cell(matcher.group(1)).orElse(null);
			if (cell != null) {
				take(text.substring(from, matcher.start()), words);
				token.accept(cell);
				from = matcher.end();
			}
		}
		take(text.substring(from), words);
	}

	private static void take(String text, Consumer<String> words) {
		if (!text.isEmpty()) {
			words.accept(text);
		}
	}

}
