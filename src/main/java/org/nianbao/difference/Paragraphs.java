package org.nianbao.difference;

import java.util.List;
import java.util.function.BiConsumer;

import org.nianbao.difference.Piece.Kind;

/**
 * Compares texts paragraph by paragraph. Those that changed are paired where they
 * resemble each other, and compared by their characters.
 */
final class Paragraphs {

	/** More changed paragraphs in a row are not paired. */
	private static final int MOST_IN_A_ROW = 200;

	/** From here on it is rather the breaks between paragraphs that changed. */
	private static final double ALIKE = 0.75;

	private final Pieces pieces;

	Paragraphs(Pieces pieces) {
		this.pieces = pieces;
	}

	void compare(String before, String after) {
		List<String> first = Cuts.PARAGRAPHS.of(before);
		List<String> second = Cuts.PARAGRAPHS.of(after);
		Alignment.of(first, second)
			.ifPresentOrElse((partners) -> walk(first, second, partners, this::changed, this::same),
					() -> changed(first, second));
	}

	private void same(String paragraph, String partner) {
		this.pieces.add(Kind.SAME, paragraph);
	}

	private void changed(List<String> removed, List<String> added) {
		String before = String.join("", removed);
		String after = String.join("", added);
		if (removed.size() != added.size() && Resemblance.of(before, after) >= ALIKE) {
			Characters.compare(before, after, this.pieces);
		}
		else if (removed.size() > MOST_IN_A_ROW || added.size() > MOST_IN_A_ROW) {
			replace(removed, added);
		}
		else {
			walk(removed, added, Resemblance.partners(removed, added), this::replace,
					(paragraph, partner) -> Characters.compare(paragraph, partner, this.pieces));
		}
	}

	private void replace(List<String> removed, List<String> added) {
		removed.forEach((paragraph) -> this.pieces.add(Kind.REMOVED, paragraph));
		added.forEach((paragraph) -> this.pieces.add(Kind.ADDED, paragraph));
	}

	/**
	 * Goes through two lists side by side.
	 * @param gap takes what stands between two pairs in each list, if anything does
	 * @param pair takes the elements of a pair
	 */
	static <T> void walk(List<T> first, List<T> second, int[] partners, BiConsumer<List<T>, List<T>> gap,
			BiConsumer<T, T> pair) {
		int i = 0;
		int j = 0;
		for (int at = 0; at <= first.size(); at++) {
			int partner = (at < first.size()) ? partners[at] : second.size();
			if (partner == Alignment.NONE) {
				continue;
			}
			if (i < at || j < partner) {
				gap.accept(first.subList(i, at), second.subList(j, partner));
			}
			if (at < first.size()) {
				pair.accept(first.get(at), second.get(partner));
			}
			i = at + 1;
			j = partner + 1;
		}
	}

}
