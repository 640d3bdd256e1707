package org.nianbao.difference;

/**
 * What does not count when the passages of two texts are compared.
 */
public enum Mask {

	/** Which year is named; white space and marks of emphasis. */
	YEARS {

		@Override
		boolean counts(String part) {
			return part.length() > 1 || NOTHING.indexOf(part.charAt(0)) < 0;
		}

	},

	/**
	 * Which number is named, a year or another, so that a number counts as one character;
	 * everything else that is neither letter nor Chinese character.
	 */
	NUMBERS {

		@Override
		boolean counts(String part) {
			return Character.isAlphabetic(part.codePointAt(0)) || Character.isDigit(part.codePointAt(0));
		}

		@Override
		boolean one(String part) {
			return Character.isDigit(part.codePointAt(0));
		}

	};

	private static final String NOTHING = "* \t\n\u000B\f\r　";

	/**
	 * Whether a part of a text counts.
	 * @param part a character, number or Latin word
	 */
	abstract boolean counts(String part);

	/**
	 * Whether a part counts as one character that is the same everywhere.
	 */
	boolean one(String part) {
		return false;
	}

}
