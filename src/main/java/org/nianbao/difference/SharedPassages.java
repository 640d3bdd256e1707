package org.nianbao.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text cut where it begins or ends to repeat last year's. A passage is at least
 * {@value #SHORTEST} characters long, of those that count. Time and space grow with the
 * length of the texts, whatever they say.
 *
 * @param pieces the text in pieces that repeat last year's or do not, in their order
 * @param copied how many of its characters that count repeat last year's
 * @param counted how many of its characters count
 */
public record SharedPassages(List<Passage> pieces, int copied, int counted) {

	/** The fewest characters that count as a passage. */
	public static final int SHORTEST = 12;

	public SharedPassages {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Compares a text with last year's, whatever year they name.
	 */
	public static SharedPassages of(String text, String lastYear) {
		return of(text, lastYear, Mask.YEARS);
	}

	/**
	 * Compares a text with last year's.
	 * @param mask what does not count
	 */
	public static SharedPassages of(String text, String lastYear, Mask mask) {
		Masked masked = Masked.of(text, mask);
		return of(text, masked, Windows.of(Masked.of(lastYear, mask)).in(masked));
	}

	static SharedPassages of(String text, Masked masked, BitSet shared) {
		return new SharedPassages(pieces(text, masked, shared), shared.cardinality(), masked.length());
	}

	private static List<Passage> pieces(String text, Masked masked, BitSet shared) {
		List<Passage> pieces = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < masked.length(); i++) {
			boolean begins = shared.get(i) && (i == 0 || !shared.get(i - 1));
			boolean ends = shared.get(i) && !shared.get(i + 1);
			if (begins && masked.start(i) > from) {
				pieces.add(new Passage(text.substring(from, masked.start(i)), false));
				from = masked.start(i);
			}
			if (ends) {
				pieces.add(new Passage(text.substring(from, masked.end(i)), true));
				from = masked.end(i);
			}
		}
		if (from < text.length()) {
			pieces.add(new Passage(text.substring(from), false));
		}
		return pieces;
	}

	/**
	 * The part of the characters that count that repeat last year's, from 0 to 1.
	 */
	public double share() {
		return (this.counted > 0) ? (double) this.copied / this.counted : 0;
	}

	/**
	 * Where the text repeats last year's, in its order.
	 */
	public List<Range> ranges() {
		List<Range> ranges = new ArrayList<>();
		int at = 0;
		for (Passage piece : this.pieces) {
			if (piece.shared()) {
				ranges.add(new Range(at, at + piece.text().length()));
			}
			at += piece.text().length();
		}
		return List.copyOf(ranges);
	}

	/**
	 * A piece of a text.
	 *
	 * @param text its characters
	 * @param shared whether last year's text has them too
	 */
	public record Passage(String text, boolean shared) {

	}

	/**
	 * Characters of a text.
	 *
	 * @param from where they begin, in UTF-16 units
	 * @param to where they end, exclusive
	 */
	public record Range(int from, int to) {

	}

}
