package org.nianbao.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.nianbao.difference.Piece.Kind;

/**
 * Compares two texts by their characters, so that the result reads well: a few characters
 * that happen to be the same amid a change belong to the change, and what is put in or
 * left out begins and ends at punctuation where it can.
 */
final class Characters {

	private Characters() {
	}

	static void compare(String before, String after, Pieces pieces) {
		List<Stretch> stretches = stretches(before, after, Cuts.CHARACTERS)
			.or(() -> stretches(before, after, Cuts.SENTENCES))
			.orElseGet(() -> List.of(new Stretch(List.of(), List.of(before), List.of(after))));
		for (Stretch stretch : aligned(absorbed(stretches))) {
			pieces.add(Kind.SAME, String.join("", stretch.same()));
			pieces.add(Kind.REMOVED, String.join("", stretch.removed()));
			pieces.add(Kind.ADDED, String.join("", stretch.added()));
		}
	}

	private static Optional<List<Stretch>> stretches(String before, String after, Cuts cuts) {
		List<String> first = cuts.of(before);
		List<String> second = cuts.of(after);
		return Alignment.of(first, second).map((partners) -> stretches(first, second, partners));
	}

	private static List<Stretch> stretches(List<String> first, List<String> second, int[] partners) {
		List<Stretch> stretches = new ArrayList<>();
		List<String> same = new ArrayList<>();
		Paragraphs.walk(first, second, partners, (removed, added) -> {
			stretches.add(new Stretch(List.copyOf(same), removed, added));
			same.clear();
		}, (character, partner) -> same.add(character));
		stretches.add(new Stretch(same, List.of(), List.of()));
		return stretches;
	}

	private static List<Stretch> absorbed(List<Stretch> stretches) {
		Deque<Stretch> kept = new ArrayDeque<>();
		for (Stretch next : stretches) {
			Stretch stretch = next;
			while (!kept.isEmpty() && stretch.belongsTo(kept.peek())) {
				stretch = kept.pop().merge(stretch);
			}
			kept.push(stretch);
		}
		List<Stretch> result = new ArrayList<>();
		kept.descendingIterator().forEachRemaining(result::add);
		return result;
	}

	private static List<Stretch> aligned(List<Stretch> stretches) {
		List<Stretch> result = new ArrayList<>(stretches);
		for (int i = 0; i < result.size() - 1; i++) {
			Slide slide = Slide.of(result.get(i), result.get(i + 1));
			result.set(i, slide.stretch());
			result.set(i + 1, slide.next());
		}
		return result;
	}

}
