package org.nianbao.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text on a terminal, where a Chinese character takes two columns and a control character
 * could do harm.
 */
final class Plain {

	private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	/** What stays on one line: no line begins with a comma or ends with a bracket. */
	private static final Pattern PIECE = Pattern.compile("[（“‘《〈「『【〔]*(?:[\\x21-\\x7E]+|.)[，。、；：！？…—）”’》〉」』】〕]*",
			Pattern.DOTALL);

	/** East Asian Wide and Fullwidth (UAX #11), as far as reports may hold them. */
	private static final Pattern WIDE = Pattern
		.compile("[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uA960-\\uA97C\\uAC00-\\uD7A3\\uF900-\\uFAFF"
				+ "\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\x{1F300}-\\x{1F64F}\\x{1F900}-\\x{1F9FF}"
				+ "\\x{20000}-\\x{3FFFD}]");

	private static final Pattern NO_WIDTH = Pattern.compile("[\\p{Mn}\\p{Me}]");

	private Plain() {
	}

	/**
	 * A text on one line, without what could move the cursor or turn the direction of
	 * writing.
	 */
	static String text(String text) {
		return HARMFUL.matcher(text.replaceAll("\\s+", " ")).replaceAll("\uFFFD");
	}

	/**
	 * How many columns a plain text takes.
	 */
	static int width(String text) {
		int wide = (int) WIDE.matcher(text).results().count();
		int none = (int) NO_WIDTH.matcher(text).results().count();
		return text.codePointCount(0, text.length()) + wide - none;
	}

	/**
	 * A plain text filled up with spaces.
	 * @param columns how many columns it takes then
	 */
	static String padded(String text, int columns) {
		return text + " ".repeat(Math.max(0, columns - width(text)));
	}

	/**
	 * A plain text in lines of at most so many columns, at least one.
	 */
	static List<String> lines(String text, int columns) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int used = 0;
		Matcher pieces = PIECE.matcher(text);
		while (pieces.find()) {
			for (String piece : fitting(pieces.group(), columns)) {
				int width = width(piece);
				if (used + width > columns) {
					lines.add(line.toString().stripTrailing());
					line.setLength(0);
					used = 0;
				}
				if (used > 0 || !piece.isBlank()) {
					line.append(piece);
					used += width;
				}
			}
		}
		lines.add(line.toString().stripTrailing());
		return lines;
	}

	/** A piece that is longer than a line is cut anywhere. */
	private static List<String> fitting(String piece, int columns) {
		return (width(piece) <= columns) ? List.of(piece) : piece.codePoints().mapToObj(Character::toString).toList();
	}

}
