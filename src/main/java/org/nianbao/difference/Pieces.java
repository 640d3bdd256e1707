package org.nianbao.difference;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.difference.Piece.Kind;

/**
 * Pieces being put in order: neighbours of a kind become one, and what is removed comes
 * before what is added in its place.
 */
final class Pieces {

	private final List<Piece> done = new ArrayList<>();

	private final StringBuilder same = new StringBuilder();

	private final StringBuilder removed = new StringBuilder();

	private final StringBuilder added = new StringBuilder();

	void add(Kind kind, String text) {
		if (text.isEmpty()) {
			return;
		}
		switch (kind) {
			case SAME -> {
				endChange();
				this.same.append(text);
			}
			case REMOVED -> change(this.removed, text);
			case ADDED -> change(this.added, text);
		}
	}

	private void change(StringBuilder side, String text) {
		flush(Kind.SAME, this.same);
		side.append(text);
	}

	private void endChange() {
		flush(Kind.REMOVED, this.removed);
		flush(Kind.ADDED, this.added);
	}

	private void flush(Kind kind, StringBuilder text) {
		if (!text.isEmpty()) {
			this.done.add(new Piece(kind, text.toString()));
			text.setLength(0);
		}
	}

	List<Piece> list() {
		flush(Kind.SAME, this.same);
		endChange();
		return this.done;
	}

}
