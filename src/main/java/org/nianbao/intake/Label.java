package org.nianbao.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label without what offices change at will: spaces, line breaks, punctuation, the
 * width of characters, remarks in brackets.
 *
 * @param number its number without brackets and points, such as {@code 三} or {@code 1};
 * empty if it has none
 * @param core its words, without number and remarks in brackets
 * @param whole its words with the remarks in brackets
 */
record Label(String number, String core, String whole) {

	private static final Pattern NUMBER = Pattern
		.compile("^\\(?([一二三四五六七八九十]{1,2}|\\d{1,2})(?:[)、.,:]+|(?<=\\d)(?=\\p{IsHan}))");

	private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)?");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

	private static final int LONGEST = 120;

	static Label of(String text) {
		String shortened = (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
		String plain = SPACE.matcher(Normalizer.normalize(shortened, Normalizer.Form.NFKC)).replaceAll("");
		Matcher number = NUMBER.matcher(plain);
		boolean numbered = number.lookingAt();
		String words = numbered ? plain.substring(number.end()) : plain;
		return new Label(numbered ? number.group(1) : "", letters(REMARK.matcher(words).replaceAll("")),
				letters(words));
	}

	private static String letters(String text) {
		return NO_LETTER.matcher(text).replaceAll("");
	}

	/**
	 * How much this reads like another label.
	 * @return from 0 to 1, which means the same words
	 */
	double likeness(Label other) {
		if (this.whole.isEmpty() || other.whole.isEmpty()) {
			return 0;
		}
		return says(other) ? 1 : Math.max(near(this.core, other.core), near(this.whole, other.whole));
	}

	/**
	 * Whether this has the same words as another label.
	 */
	boolean says(Label other) {
		return !this.whole.isEmpty() && this.whole.equals(other.whole)
				|| !this.core.isEmpty() && this.core.equals(other.core);
	}

	private static double near(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		int least = Math.abs(one.length() - other.length());
		if (longer == 0 || 2 * least > longer) {
			return 0;
		}
		return Math.min(0.99, 1 - (double) distance(one, other) / longer);
	}

	/**
	 * How many characters have to be changed, put in or left out to make one text of
	 * another (Levenshtein).
	 */
	private static int distance(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] line = new int[other.length() + 1];
			line[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = above[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				line[j] = Math.min(change, Math.min(above[j], line[j - 1]) + 1);
			}
			above = line;
		}
		return above[other.length()];
	}

}
