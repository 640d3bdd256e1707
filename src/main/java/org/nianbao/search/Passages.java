package org.nianbao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Where in a text needles stand, and the passages around.
 */
final class Passages {

	/** How many characters a passage has at most. */
	static final int LONGEST = 120;

	/** How many of them stand before the first needle at most. */
	private static final int LEAD = 30;

	private static final int MOST = 2;

	private static final int MOST_SPOTS = 500;

	private static final String ENDS_A_SENTENCE = "。！？；!?;";

	private final String text;

	private final List<Spot> spots;

	private Passages(String text, List<Spot> spots) {
		this.text = text;
		this.spots = spots;
	}

	private static Passages of(String text, List<Needle> needles) {
		Folded folded = Folded.of(text);
		List<Spot> spots = IntStream.range(0, needles.size())
			.boxed()
			.flatMap((number) -> spots(folded, needles.get(number), 1 << number).stream())
			.sorted(Comparator.comparing(Spot::begin))
			.toList();
		return new Passages(text, spots);
	}

	private static List<Spot> spots(Folded folded, Needle needle, int bit) {
		List<Spot> spots = new ArrayList<>();
		String text = folded.text();
		String word = needle.text().strip();
		int lead = needle.text().indexOf(word);
		int at = text.indexOf(needle.text());
		while (at >= 0 && spots.size() < MOST_SPOTS) {
			spots.add(new Spot(bit, folded.begin(at + lead), folded.end(at + lead + word.length())));
			at = text.indexOf(needle.text(), at + Math.max(1, word.length()));
		}
		return spots;
	}

	/**
	 * A text with everything marked that is looked for.
	 */
	static List<Piece> marked(String text, List<Needle> needles) {
		return of(text, needles).pieces(0, text.length());
	}

	/**
	 * The passages of a text in which most of what is looked for stands, each within one
	 * line; none if nothing does.
	 */
	static List<List<Piece>> around(String text, List<Needle> needles) {
		Passages passages = of(text, needles);
		List<List<Piece>> best = new ArrayList<>();
		int missing = -1;
		while (best.size() < MOST) {
			Window window = passages.best(missing);
			if (window == null) {
				break;
			}
			best.add(passages.shown(window));
			missing &= ~window.needles();
		}
		return best;
	}

	private @Nullable Window best(int missing) {
		Window best = null;
		int most = 0;
		for (int i = 0; i < this.spots.size(); i++) {
			Window window = window(i);
			int worth = Integer.bitCount(window.needles() & missing) * LONGEST * MOST_SPOTS
					+ Integer.bitCount(window.needles()) * LONGEST + window.count();
			if (worth > most && (window.needles() & missing) != 0) {
				best = window;
				most = worth;
			}
		}
		return best;
	}

	private Window window(int first) {
		Spot spot = this.spots.get(first);
		int begin = begin(spot.begin());
		int lineEnd = this.text.indexOf('\n', begin);
		lineEnd = (lineEnd < 0) ? this.text.length() : lineEnd;
		int end = whole(Math.min(lineEnd, begin + LONGEST));
		int needles = spot.needle();
		int next = first + 1;
		for (; next < this.spots.size() && this.spots.get(next).end() <= end; next++) {
			needles |= this.spots.get(next).needle();
		}
		return new Window(begin, end, needles, next - first);
	}

	/**
	 * Where a passage begins: with the sentence, if that is not far.
	 */
	private int begin(int spot) {
		int lineBegin = this.text.lastIndexOf('\n', Math.max(0, spot - 1)) + 1;
		int earliest = Math.max(Math.min(lineBegin, spot), spot - LEAD);
		for (int i = spot; i > earliest; i--) {
			if (ENDS_A_SENTENCE.indexOf(this.text.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return whole(earliest);
	}

	private int whole(int place) {
		boolean amid = place > 0 && place < this.text.length() && Character.isLowSurrogate(this.text.charAt(place));
		return amid ? place - 1 : place;
	}

	private List<Piece> shown(Window window) {
		List<Piece> pieces = new ArrayList<>();
		if (window.begin() > 0 && this.text.charAt(window.begin() - 1) != '\n') {
			pieces.add(new Piece("…", false));
		}
		pieces.addAll(pieces(window.begin(), window.end()));
		if (window.end() < this.text.length() && this.text.charAt(window.end()) != '\n') {
			pieces.add(new Piece("…", false));
		}
		return pieces;
	}

	private List<Piece> pieces(int begin, int end) {
		List<Piece> pieces = new ArrayList<>();
		int at = begin;
		int i = 0;
		while (i < this.spots.size()) {
			int from = Math.max(at, this.spots.get(i).begin());
			int to = this.spots.get(i).end();
			for (i++; i < this.spots.size() && this.spots.get(i).begin() <= to; i++) {
				to = Math.max(to, this.spots.get(i).end());
			}
			to = Math.min(to, end);
			if (from < to) {
				add(pieces, at, from, false);
				add(pieces, from, to, true);
				at = to;
			}
		}
		add(pieces, at, end, false);
		return pieces;
	}

	private void add(List<Piece> pieces, int begin, int end, boolean marked) {
		if (begin < end) {
			pieces.add(new Piece(this.text.substring(begin, end), marked));
		}
	}

	/**
	 * A place where something that is looked for stands.
	 *
	 * @param needle which, as a bit
	 */
	private record Spot(int needle, int begin, int end) {

	}

	/**
	 * A passage, which of the needles stand in it, as bits, and how often.
	 */
	private record Window(int begin, int end, int needles, int count) {

	}

}
