package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a paragraph or of a cell while they are read, piece by piece.
 */
final class Phrase {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x{FEFF}\\x{200B}]");

	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cntrl}&&[^\n\t]]|[\\x{FEFF}\\x{200B}\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

	private static final Pattern DIGITS = Pattern.compile("[\\d０-９]+");

	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * Adds a piece.
	 * @param text its characters; LF breaks a line
	 * @param bold whether it stands out
	 */
	void add(String text, boolean bold) {
		String clean = UNPRINTABLE.matcher(text.replace('\u00A0', ' ').replace('\t', ' ')).replaceAll("");
		if (!clean.isEmpty()) {
			this.pieces.add(new Piece(clean, bold));
		}
	}

	void addAll(Phrase other) {
		this.pieces.addAll(other.pieces);
	}

	boolean beginsBold() {
		return !this.pieces.isEmpty() && this.pieces.get(0).bold();
	}

	/**
	 * Adds a raised piece. Raised digits are the number of a note and no digits of the
	 * figure before them.
	 */
	void addRaised(String text) {
		add(DIGITS.matcher(text.strip()).matches() ? "（注" + text.strip() + "）" : text, false);
	}

	/**
	 * What a cell says: lines parted by LF, without empty space around them.
	 */
	String lines() {
		return words().lines().map(Phrase::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	/**
	 * What a cell says whose text is known as a whole.
	 */
	static String cell(String text) {
		Phrase phrase = new Phrase();
		phrase.add(text, false);
		return phrase.lines();
	}

	/**
	 * What a heading says, in one line.
	 */
	String oneLine() {
		return words().lines().map(Phrase::strip).collect(Collectors.joining());
	}

	/**
	 * The paragraphs that it holds, a line each; what stands out between {@code **},
	 * unless the whole does.
	 */
	List<Paragraph> paragraphs() {
		List<Paragraph> paragraphs = new ArrayList<>();
		Phrase line = new Phrase();
		for (Piece piece : this.pieces) {
			String[] parts = piece.text().split("\n", -1);
			for (int part = 0; part < parts.length; part++) {
				if (part > 0) {
					line.addTo(paragraphs);
					line = new Phrase();
				}
				line.add(parts[part], piece.bold());
			}
		}
		line.addTo(paragraphs);
		return paragraphs;
	}

	private void addTo(List<Paragraph> paragraphs) {
		String text = this.pieces.stream().allMatch((piece) -> piece.bold() || piece.isBlank()) ? words() : marked();
		if (!strip(text).isEmpty()) {
			paragraphs.add(new Paragraph(strip(text)));
		}
	}

	private String marked() {
		StringBuilder marked = new StringBuilder();
		StringBuilder bold = new StringBuilder();
		for (Piece piece : this.pieces) {
			if (piece.bold() || (piece.isBlank() && !bold.isEmpty())) {
				bold.append(piece.text());
			}
			else {
				mark(bold, marked);
				marked.append(piece.text());
			}
		}
		mark(bold, marked);
		return marked.toString();
	}

	private static void mark(StringBuilder bold, StringBuilder marked) {
		String text = bold.toString();
		String words = strip(text);
		if (!words.isEmpty()) {
			int from = text.indexOf(words);
			marked.append(text, 0, from)
				.append("**")
				.append(words)
				.append("**")
				.append(text, from + words.length(), text.length());
		}
		else {
			marked.append(text);
		}
		bold.setLength(0);
	}

	private String words() {
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	boolean isBlank() {
		return this.pieces.stream().allMatch(Piece::isBlank);
	}

	/**
	 * Without white space of any kind at both ends.
	 */
	static String strip(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isSpace(char character) {
		return character <= ' ' || (character > '\u007F' && SPACE.matcher(String.valueOf(character)).matches());
	}

	private record Piece(String text, boolean bold) {

		boolean isBlank() {
			return strip(this.text).isEmpty();
		}

	}

}
