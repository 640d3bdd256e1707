package org.nianbao.difference;

/**
 * Where a text must not be cut.
 */
final class Words {

	private Words() {
	}

	/**
	 * Whether a cut before the character at a place would part a number, a Latin word or
	 * a surrogate pair.
	 */
	static boolean cutAt(String text, int place) {
		if (place <= 0 || place >= text.length()) {
			return false;
		}
		char left = text.charAt(place - 1);
		char right = text.charAt(place);
		return Character.isSurrogatePair(left, right) || Character.isDigit(left) && Character.isDigit(right)
				|| latin(left) && latin(right) || pointIn(text, place) || pointIn(text, place - 1);
	}

	/**
	 * Whether a character can be one of several of a number or a Latin word.
	 */
	static boolean longer(int character) {
		return Character.isDigit(character) || latin(character);
	}

	private static boolean latin(int character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
	}

	/**
	 * Whether the character at a place is a point or comma within a number.
	 */
	private static boolean pointIn(String text, int place) {
		return ".,．".indexOf(text.charAt(place)) >= 0 && place > 0 && place + 1 < text.length()
				&& Character.isDigit(text.charAt(place - 1)) && Character.isDigit(text.charAt(place + 1));
	}

}
