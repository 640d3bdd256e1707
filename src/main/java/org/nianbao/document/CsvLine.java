package org.nianbao.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a CSV file (RFC 4180) that spreadsheets open as it is meant.
 */
public final class CsvLine {

	/** What such a file begins with, so that spreadsheets recognize UTF-8. */
	public static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What a spreadsheet takes for a formula, and a number is not. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

	private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]");

	private CsvLine() {
	}

	/**
	 * A line with its end.
	 * @param fields what stands in it; texts that people wrote go through {@link #text}
	 */
	public static String of(List<String> fields) {
		return part(fields) + "\r\n";
	}

	/**
	 * A part of a line, to which others are joined by commas.
	 * @param fields what stands in it
	 */
	static String part(List<String> fields) {
		return fields.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
	}

	/**
	 * A text that people wrote; one that a spreadsheet would take for a formula begins
	 * with an apostrophe.
	 */
	public static String text(String text) {
		return FORMULA.matcher(text).find() ? "'" + text : text;
	}

	private static String quoted(String field) {
		return TO_QUOTE.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
	}

}
