package org.nianbao.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a folded text is indexed by: of a run of Chinese characters each character and
 * each pair of neighbours, of other letters and digits the whole word.
 */
final class Bigrams {

	/**
	 * By which rules texts are folded and cut; a change of {@link Shapes},
	 * {@link Folded}, {@link Passages#of} or of this class counts it up, so that every
	 * report is indexed anew.
	 */
	static final int ANALYZER = 1;

	/**
	 * How many characters the terms of a text have together at most, far more than any
	 * report has.
	 */
	private static final int MOST = 250_000;

	private static final int LONGEST_WORD = 40;

	private Bigrams() {
	}

	/**
	 * All terms of a folded text.
	 */
	static Set<String> of(String folded) {
		Set<String> terms = new LinkedHashSet<>();
		for (String run : folded.strip().split(" ")) {
			if (!run.isEmpty() && han(run)) {
				run.codePoints().mapToObj(Character::toString).forEach(terms::add);
				pairs(run, terms);
			}
			else if (!run.isEmpty()) {
				terms.add(word(run));
			}
		}
		int[] left = { MOST };
		return terms.stream().takeWhile((term) -> (left[0] -= term.length()) >= 0).collect(Collectors.toSet());
	}

	/**
	 * The terms that a report must have for a folded text to stand in it; if that is one,
	 * the text stands in every report that has it, but for cut words.
	 */
	static Set<String> needed(String folded) {
		Set<String> terms = new LinkedHashSet<>();
		for (String run : folded.strip().split(" ")) {
			if (!han(run) || run.codePointCount(0, run.length()) == 1) {
				terms.add(word(run));
			}
			else {
				pairs(run, terms);
			}
		}
		return terms;
	}

	private static void pairs(String run, Collection<String> terms) {
		int[] characters = run.codePoints().toArray();
		for (int i = 0; i + 1 < characters.length; i++) {
			terms.add(new String(characters, i, 2));
		}
	}

	static boolean han(String run) {
		return Character.isIdeographic(run.codePointAt(0));
	}

	private static String word(String run) {
		return (run.length() <= LONGEST_WORD) ? run : run.substring(0, run.offsetByCodePoints(0, LONGEST_WORD / 2));
	}

}
