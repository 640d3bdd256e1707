package org.nianbao.difference;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.difference.Piece.Kind;

/**
 * Cuts a comparison at the ends of paragraphs.
 */
final class Passages {

	/** How many unchanged characters are shown beside a change. */
	private static final int BESIDE = 40;

	private final List<List<Piece>> passages = new ArrayList<>();

	private final List<Piece> passage = new ArrayList<>();

	private final boolean whole;

	private Passages(boolean whole) {
		this.whole = whole;
	}

	/**
	 * The paragraphs of a comparison.
	 * @param whole whether also where nothing differs is kept
	 */
	static List<List<Piece>> of(List<Piece> pieces, boolean whole) {
		Passages passages = new Passages(whole);
		pieces.forEach(passages::take);
		passages.end();
		return List.copyOf(passages.passages);
	}

	private void take(Piece piece) {
		if (!piece.same() && piece.text().isBlank()) {
			this.passage.add(new Piece(piece.kind(), piece.text().replace("\n", "¶")));
			return;
		}
		String[] lines = piece.text().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				end();
			}
			if (!lines[i].isEmpty()) {
				this.passage.add(new Piece(piece.kind(), lines[i]));
			}
		}
	}

	private void end() {
		if (this.whole && !this.passage.isEmpty()) {
			this.passages.add(List.copyOf(this.passage));
		}
		else if (!this.passage.stream().allMatch(Piece::same)) {
			this.passages.add(shortened());
		}
		this.passage.clear();
	}

	private List<Piece> shortened() {
		List<Piece> result = new ArrayList<>();
		for (int i = 0; i < this.passage.size(); i++) {
			Piece piece = this.passage.get(i);
			boolean last = i == this.passage.size() - 1;
			result.add(piece.same() ? new Piece(Kind.SAME, shortened(piece.text(), i == 0, last)) : piece);
		}
		return List.copyOf(result);
	}

	private static String shortened(String text, boolean first, boolean last) {
		String head = first ? "" : text.substring(0, before(text, Math.min(BESIDE, text.length())));
		String tail = last ? "" : text.substring(before(text, Math.max(0, text.length() - BESIDE)));
		return (head.length() + tail.length() + 1 >= text.length()) ? text : head + "…" + tail;
	}

	/**
	 * The nearest place at or before one that cuts no character, number or Latin word.
	 */
	private static int before(String text, int place) {
		int at = place;
		while (at > 0 && at < text.length() && Words.cutAt(text, at)) {
			at--;
		}
		return at;
	}

}
