package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A narrative to be read: beside its characters a plain version without what does not
 * change the meaning. In the plain version full-width digits, letters and brackets have
 * one form, and marks of emphasis, invisible characters and spaces are left out, except
 * between two digits.
 */
public final class Prose {

	private final String text;

	private final String plain;

	private final int[] places;

	private final List<Sentence> sentences;

	private final List<Count> counts;

	private Prose(String text, String plain, int[] places) {
		this.text = text;
		this.plain = plain;
		this.places = places;
		this.sentences = Sentence.of(plain);
		this.counts = new CountReader(plain).counts();
	}

	/**
	 * Reads a text; any text can be read, in time that grows with its length only.
	 */
	public static Prose of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		int[] places = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			char character = folded(text.charAt(i));
			if (counts(character, text, i)) {
				places[plain.length()] = i;
				plain.append(character);
			}
		}
		places[plain.length()] = text.length();
		return new Prose(text, plain.toString(), Arrays.copyOf(places, plain.length() + 1));
	}

	private static char folded(char character) {
		if (character >= '０' && character <= '９' || character >= 'Ａ' && character <= 'Ｚ'
				|| character >= 'ａ' && character <= 'ｚ') {
			return (char) (character - '０' + '0');
		}
		return switch (character) {
			case '(' -> '（';
			case ')' -> '）';
			case '％', '﹪' -> '%';
			case '＋' -> '+';
			case '．' -> '.';
			case '－', '–', '−' -> '-';
			case '\u00A0', '\t', '\u3000' -> ' ';
			default -> character;
		};
	}

	private static boolean counts(char character, String text, int at) {
		if (character == '*') {
			return false;
		}
		if (character == ' ') {
			return at > 0 && at + 1 < text.length() && digit(text.charAt(at - 1)) && digit(text.charAt(at + 1));
		}
		return character == '\n'
				|| Character.getType(character) != Character.FORMAT && !Character.isISOControl(character);
	}

	private static boolean digit(char character) {
		char folded = folded(character);
		return folded >= '0' && folded <= '9';
	}

	/**
	 * The narrative as it was written.
	 */
	public String text() {
		return this.text;
	}

	String plain() {
		return this.plain;
	}

	List<Sentence> sentences() {
		return this.sentences;
	}

	/**
	 * Every count of things, share and sum of money, in order; numbers of years,
	 * documents, telephones and articles are none.
	 */
	List<Count> counts() {
		return this.counts;
	}

	/**
	 * The counts between two places of the plain version.
	 */
	List<Count> counts(int from, int to) {
		List<Count> within = new ArrayList<>();
		for (int i = first(from); i < this.counts.size() && this.counts.get(i).from() < to; i++) {
			within.add(this.counts.get(i));
		}
		return within;
	}

	/**
	 * The sentences that have characters between two places of the plain version.
	 */
	List<Sentence> sentences(int from, int to) {
		int low = 0;
		int high = this.sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.sentences.get(middle).to() <= from) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		int first = low;
		while (low < this.sentences.size() && this.sentences.get(low).from() < to) {
			low++;
		}
		return this.sentences.subList(first, low);
	}

	private int first(int from) {
		int low = 0;
		int high = this.counts.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.counts.get(middle).from() < from) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The characters of the narrative that stand between two places of the plain version.
	 */
	Span span(int from, int to) {
		int start = this.places[from];
		int end = (to > from) ? this.places[to - 1] + 1 : start;
		return new Span(start, end);
	}

}
