package org.nianbao.narrative;

/**
 * Where the clauses of a sentence end: at commas, semicolons, colons and brackets.
 */
final class Clause {

	private static final int LONGEST_ASIDE = 8;

	private static final String ENDS = "，、；：;。！？!?（）";

	private Clause() {
	}

	/**
	 * Whether a clause ends at a place of a plain version; marks between two digits end
	 * none.
	 */
	static boolean ends(String plain, int at) {
		char character = plain.charAt(at);
		if (ENDS.indexOf(character) >= 0) {
			return true;
		}
		boolean between = at > 0 && at + 1 < plain.length() && Character.isDigit(plain.charAt(at - 1))
				&& Character.isDigit(plain.charAt(at + 1));
		return (character == ',' || character == ':') && !between;
	}

	/**
	 * Where a short bracket without a digit ends, as in 乡镇（街道）: it does not interrupt the
	 * clause.
	 * @return the place of its last character, or the place itself if no such bracket
	 * begins there
	 */
	static int aside(String plain, int at, int to) {
		if (plain.charAt(at) != '（') {
			return at;
		}
		for (int i = at + 1; i < to && i - at <= LONGEST_ASIDE; i++) {
			char character = plain.charAt(i);
			if (character == '）') {
				return i;
			}
			if (Character.isDigit(character) || ENDS.indexOf(character) >= 0 && character != '、') {
				return at;
			}
		}
		return at;
	}

}
