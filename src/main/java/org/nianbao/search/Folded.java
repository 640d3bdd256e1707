package org.nianbao.search;

import java.util.Arrays;

/**
 * A text as a search compares it: {@linkplain Shapes one shape} a character, runs of
 * Chinese characters and runs of other letters and digits with one space between any two
 * and at both ends. Punctuation only parts runs, spaces between Chinese characters do not
 * even that. So a text is found in another if its runs are part of the other's.
 */
final class Folded {

	/**
	 * How many characters of a text are folded, far more than any report has.
	 */
	static final int MOST = 400_000;

	private final String source;

	private final StringBuilder text = new StringBuilder(" ");

	/** Where in the source each character of the text comes from. */
	private int[] origins = new int[64];

	private Kind last = Kind.PART;

	private boolean spaced;

	private Folded(String source) {
		this.source = source;
	}

	static Folded of(String source) {
		Folded folded = new Folded(source);
		int i = 0;
		while (i < source.length() && folded.text.length() < MOST) {
			int character = source.codePointAt(i);
			folded.add(Shapes.of(character), i);
			i += Character.charCount(character);
		}
		folded.part();
		return folded;
	}

	private void add(String shape, int origin) {
		for (int i = 0; i < shape.length(); i += Character.charCount(shape.codePointAt(i))) {
			add(shape.codePointAt(i), origin);
		}
	}

	private void add(int character, int origin) {
		Kind kind = Kind.of(character);
		switch (kind) {
			case NOTHING -> {
			}
			case SPACE -> this.spaced = true;
			case PART -> part();
			default -> {
				if (kind != this.last || (this.spaced && kind == Kind.LETTER)) {
					part();
				}
				int start = this.text.length();
				this.text.appendCodePoint(character);
				if (this.text.length() > this.origins.length) {
					this.origins = Arrays.copyOf(this.origins, 2 * this.text.length());
				}
				Arrays.fill(this.origins, start, this.text.length(), origin);
				this.last = kind;
				this.spaced = false;
			}
		}
	}

	private void part() {
		if (this.last != Kind.PART) {
			this.text.append(' ');
			this.last = Kind.PART;
		}
		this.spaced = false;
	}

	/**
	 * The folded text, a single space if nothing of it can be searched for.
	 */
	String text() {
		return this.text.toString();
	}

	/**
	 * Where in the source what stands between two places of the folded text begins.
	 */
	int begin(int place) {
		return this.origins[place];
	}

	/**
	 * Where in the source what stands before a place of the folded text ends.
	 */
	int end(int place) {
		return this.source.offsetByCodePoints(this.origins[place - 1], 1);
	}

	/**
	 * What a character does in a text.
	 */
	enum Kind {

		/** A Chinese character. */
		HAN,

		/** A letter or digit, part of a word. */
		LETTER,

		/** What parts words, but not Chinese characters. */
		SPACE,

		/** What parts everything. */
		PART,

		/** What nobody sees: format characters, and marks upon letters. */
		NOTHING;

		static Kind of(int character) {
			if (Character.isIdeographic(character)) {
				return HAN;
			}
			if (Character.isLetterOrDigit(character)) {
				return LETTER;
			}
			if (character == '\t' || Character.isSpaceChar(character)) {
				return SPACE;
			}
			return switch (Character.getType(character)) {
				case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
						Character.COMBINING_SPACING_MARK, Character.CONTROL ->
					(character == '\n') ? PART : NOTHING;
				default -> PART;
			};
		}

	}

}
