package org.nianbao.difference;

import java.util.regex.Pattern;

/**
 * A text without what does not count when passages are compared. Every character of a
 * number or word stands for the whole of it, so that halves are never alike.
 *
 * @param characters the characters that count; the numbers of years are all the same
 * @param places where each of them stands in the text
 */
record Masked(String characters, int[] places) {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private static final Pattern NOTHING = Pattern.compile("\\*|\\s|　");

	private static final char FIRST_PRIVATE = '\uE000';

	private static final int PRIVATE = 6400;

	static Masked of(String text) {
		StringBuilder characters = new StringBuilder();
		int[] places = new int[text.length()];
		int place = 0;
		for (String part : Cuts.CHARACTERS.of(text)) {
			for (int i = 0; i < part.length() && !NOTHING.matcher(part).matches(); i++) {
				places[characters.length()] = place + i;
				characters.append(mask(part));
			}
			place += part.length();
		}
		return new Masked(characters.toString(), places);
	}

	private static char mask(String part) {
		if (part.length() == 1) {
			return part.charAt(0);
		}
		return (char) (FIRST_PRIVATE
				+ (YEAR.matcher(part).matches() ? 0 : 1 + Math.floorMod(part.hashCode(), PRIVATE - 1)));
	}

	int length() {
		return this.characters.length();
	}

	int place(int index) {
		return this.places[index];
	}

}
