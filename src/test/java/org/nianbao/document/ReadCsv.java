package org.nianbao.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file as a spreadsheet reads it (RFC 4180).
 */
final class ReadCsv {

	private static final String QUOTED = "\"(?:[^\"]|\"\")*\"";

	private static final Pattern LINE = Pattern.compile("(?:" + QUOTED + "|[^\"\r\n])+\r\n");

	private static final Pattern FIELD = Pattern.compile("(" + QUOTED + "|[^\",\r\n]*)(?:,|\r\n)");

	private ReadCsv() {
	}

	/**
	 * The fields of each line.
	 */
	static List<List<String>> lines(String csv) {
		return LINE.matcher(csv).results().map((line) -> fields(FIELD.matcher(line.group()))).toList();
	}

	private static List<String> fields(Matcher line) {
		return line.results().map((field) -> plain(field.group(1))).toList();
	}

	private static String plain(String field) {
		return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
	}

}
