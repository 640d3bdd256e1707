package org.nianbao.difference;

/**
 * What does not count when the passages of two texts are compared.
 */
public enum Mask {

	/** Which year is named; white space and marks of emphasis. */
	YEARS {

		@Override
		boolean counts(String text, int from, int to) {
			return to - from > 1 || NOTHING.indexOf(text.charAt(from)) < 0;
		}

	},

	/**
	 * Which number is named, a year or another, so that a number counts as one character;
	 * everything else that is neither letter nor Chinese character.
	 */
	NUMBERS {

		@Override
		boolean counts(String text, int from, int to) {
			int first = text.codePointAt(from);
			return Character.isAlphabetic(first) || Character.isDigit(first);
		}

		@Override
		boolean one(String text, int from) {
			return Character.isDigit(text.codePointAt(from));
		}

	};

	private static final String NOTHING = "* \t\n\u000B\f\r　";

	/**
	 * Whether a character, number or Latin word of a text counts.
	 * @param from where it begins
	 * @param to where it ends, exclusive
	 */
	abstract boolean counts(String text, int from, int to);

	/**
	 * Whether it counts as one character that is the same everywhere.
	 */
	boolean one(String text, int from) {
		return false;
	}

}
