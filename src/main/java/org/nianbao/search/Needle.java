package org.nianbao.search;

import java.util.Set;

/**
 * A word or phrase that is looked for, in the shape in which it stands in a
 * {@linkplain Folded folded} text.
 *
 * @param text its runs; a space at an end where only a whole word will do
 */
record Needle(String text) {

	/**
	 * What somebody typed, {@code ""} if nothing of it can be searched for.
	 */
	static Needle of(String typed) {
		String folded = Folded.of(typed).text().strip();
		if (folded.isEmpty()) {
			return new Needle("");
		}
		String begin = Bigrams.han(folded) ? "" : " ";
		String end = Character.isIdeographic(folded.codePointBefore(folded.length())) ? "" : " ";
		return new Needle(begin + folded + end);
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * Its terms in the index.
	 */
	Set<String> terms() {
		return Bigrams.needed(this.text);
	}

	/**
	 * Whether a report that has its terms has it.
	 */
	boolean exact() {
		return terms().equals(Set.of(this.text.strip()));
	}

}
