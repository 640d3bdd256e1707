package org.nianbao.difference;

import java.util.regex.Pattern;

/**
 * A text without what does not count when passages are compared. Every character of a
 * number or word stands for the whole of it, so that halves are never alike.
 *
 * @param characters the characters that count; the numbers of years are all the same
 * @param starts where each of them begins in the text
 * @param ends where each of them ends, exclusive
 */
record Masked(String characters, int[] starts, int[] ends) {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private static final char FIRST_PRIVATE = '\uE000';

	private static final int PRIVATE = 6400;

	static Masked of(String text, Mask mask) {
		StringBuilder characters = new StringBuilder();
		int[] starts = new int[text.length()];
		int[] ends = new int[text.length()];
		int place = 0;
		for (String part : Cuts.CHARACTERS.of(text)) {
			int length = mask.one(part) ? part.length() : 1;
			for (int i = 0; i < part.length() && mask.counts(part); i += length) {
				starts[characters.length()] = place + i;
				ends[characters.length()] = place + i + length;
				characters.append(mask.one(part) ? FIRST_PRIVATE : stand(part));
			}
			place += part.length();
		}
		return new Masked(characters.toString(), starts, ends);
	}

	private static char stand(String part) {
		if (part.length() == 1) {
			return part.charAt(0);
		}
		return (char) (FIRST_PRIVATE
				+ (YEAR.matcher(part).matches() ? 0 : 1 + Math.floorMod(part.hashCode(), PRIVATE - 1)));
	}

	int length() {
		return this.characters.length();
	}

	int start(int index) {
		return this.starts[index];
	}

	int end(int index) {
		return this.ends[index];
	}

}
