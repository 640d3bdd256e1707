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
		StringBuilder characters = new StringBuilder(text.length());
		int[] starts = new int[text.length()];
		int[] ends = new int[text.length()];
		for (int from = 0, to; from < text.length(); from = to) {
			to = Cuts.characterEnd(text, from);
			if (mask.counts(text, from, to)) {
				boolean one = mask.one(text, from);
				char stand = one ? FIRST_PRIVATE : stand(text, from, to);
				for (int next, at = from; at < to; at = next) {
					next = one ? to : at + 1;
					starts[characters.length()] = at;
					ends[characters.length()] = next;
					characters.append(stand);
				}
			}
		}
		return new Masked(characters.toString(), starts, ends);
	}

	private static char stand(String text, int from, int to) {
		if (to - from == 1) {
			return text.charAt(from);
		}
		String part = text.substring(from, to);
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
