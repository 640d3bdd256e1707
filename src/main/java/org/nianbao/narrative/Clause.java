package org.nianbao.narrative;

/**
 * A clause of a sentence.
 *
 * @param from where it begins in the plain version
 * @param to where it ends, exclusive
 * @param end the punctuation that ends it
 */
record Clause(int from, int to, char end) {

	private static final String ENDS = "，、；：;。！？!?（）";

	static boolean ends(String plain, int at) {
		char character = plain.charAt(at);
		if (ENDS.indexOf(character) >= 0) {
			return true;
		}
		boolean between = at > 0 && at + 1 < plain.length() && Character.isDigit(plain.charAt(at - 1))
				&& Character.isDigit(plain.charAt(at + 1));
		return (character == ',' || character == ':') && !between;
	}

}
