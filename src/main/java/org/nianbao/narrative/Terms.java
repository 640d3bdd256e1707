package org.nianbao.narrative;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Terms that are looked for together, in one pass over a text however many they are.
 */
final class Terms {

	static final int NOWHERE = -1;

	private final List<String> terms;

	private final BitSet beginnings = new BitSet();

	private Terms(Collection<String> terms) {
		this.terms = List.copyOf(terms);
		this.terms.forEach((term) -> this.beginnings.set(term.charAt(0)));
	}

	static Terms of(Collection<String> terms) {
		return new Terms(terms);
	}

	/**
	 * Where the last of them begins, {@link #NOWHERE} if there is none.
	 */
	int last(String text) {
		int at = text.length() - 1;
		while (at >= 0 && at(text, at) == null) {
			at--;
		}
		return at;
	}

	/**
	 * The one that begins at a place, {@code null} if none does.
	 */
	@Nullable String at(String text, int place) {
		if (this.beginnings.get(text.charAt(place))) {
			for (String term : this.terms) {
				if (text.startsWith(term, place)) {
					return term;
				}
			}
		}
		return null;
	}

}
