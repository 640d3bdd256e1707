package org.nianbao.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text cut where it begins or ends to repeat last year's. The number of a year, white
 * space and marks of emphasis do not count when passages are compared; a passage is at
 * least {@value #SHORTEST} characters long.
 *
 * @param pieces the text in pieces that repeat last year's or do not, in their order
 * @param share the part of its characters that repeat last year's, from 0 to 1
 */
public record SharedPassages(List<Passage> pieces, double share) {

	/** The fewest characters that count as a passage. */
	public static final int SHORTEST = 12;

	public SharedPassages {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Compares a text with last year's.
	 */
	public static SharedPassages of(String text, String lastYear) {
		Masked masked = Masked.of(text);
		BitSet shared = shared(masked, Masked.of(lastYear).characters());
		double share = masked.length() > 0 ? (double) shared.cardinality() / masked.length() : 0;
		return new SharedPassages(pieces(text, masked, shared), share);
	}

	private static BitSet shared(Masked text, String lastYear) {
		Set<String> known = new HashSet<>();
		for (int i = 0; i + SHORTEST <= lastYear.length(); i++) {
			known.add(lastYear.substring(i, i + SHORTEST));
		}
		BitSet shared = new BitSet();
		for (int i = 0; i + SHORTEST <= text.length(); i++) {
			if (known.contains(text.characters().substring(i, i + SHORTEST))) {
				shared.set(i, i + SHORTEST);
			}
		}
		return shared;
	}

	private static List<Passage> pieces(String text, Masked masked, BitSet shared) {
		List<Passage> pieces = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= masked.length(); i++) {
			boolean last = i == masked.length();
			if (last || shared.get(i) != shared.get(i - 1)) {
				int to = last ? text.length() : shared.get(i) ? masked.place(i) : masked.place(i - 1) + 1;
				pieces.add(new Passage(text.substring(from, to), shared.get(i - 1)));
				from = to;
			}
		}
		return pieces.isEmpty() && !text.isEmpty() ? List.of(new Passage(text, false)) : pieces;
	}

	/**
	 * A piece of a text.
	 *
	 * @param text its characters
	 * @param shared whether last year's text has them too
	 */
	public record Passage(String text, boolean shared) {

	}

}
