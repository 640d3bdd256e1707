package org.nianbao.difference;

import java.util.List;

/**
 * Moves a change that could as well stand a little further left or right to where it
 * begins or ends at punctuation.
 *
 * @param stretch the change with what precedes it
 * @param next what follows it
 */
record Slide(Stretch stretch, Stretch next) {

	private static final String ENDS = "\n。；！？";

	private static final String PAUSES = "，、：,;";

	static Slide of(Stretch stretch, Stretch next) {
		boolean both = !stretch.removed().isEmpty() && !stretch.added().isEmpty();
		List<String> change = stretch.removed().isEmpty() ? stretch.added() : stretch.removed();
		if (both || change.isEmpty()) {
			return new Slide(stretch, next);
		}
		List<String> all = Stretch.joined(stretch.same(), change, next.same());
		int best = best(all, stretch.same().size(), change.size());
		List<String> before = all.subList(0, best);
		List<String> moved = all.subList(best, best + change.size());
		return new Slide(
				stretch.removed().isEmpty() ? new Stretch(before, List.of(), moved)
						: new Stretch(before, moved, List.of()),
				new Stretch(all.subList(best + change.size(), all.size()), next.removed(), next.added()));
	}

	private static int best(List<String> all, int start, int length) {
		int at = start;
		while (at > 0 && all.get(at - 1).equals(all.get(at + length - 1))) {
			at--;
		}
		int best = at;
		while (at + length < all.size() && all.get(at).equals(all.get(at + length))) {
			at++;
			best = (worth(all, at, length) >= worth(all, best, length)) ? at : best;
		}
		return best;
	}

	private static int worth(List<String> all, int at, int length) {
		return (at == 0) ? 3 + worth(all.get(length - 1)) : worth(all.get(at - 1)) + worth(all.get(at + length - 1));
	}

	private static int worth(String character) {
		return ENDS.contains(character) ? 3 : PAUSES.contains(character) ? 1 : 0;
	}

}
