package org.nianbao.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A number with the words of its clause around it.
 *
 * @param prose the narrative
 * @param count the number
 * @param lead the words before it
 * @param tail the words behind it that belong to it
 * @param from where the words before it begin in the plain version
 */
record NumberPhrase(Prose prose, Count count, String lead, String tail, int from) {

	private static final String SEPARATORS = "，、；：（）。的 ";

	String words() {
		return this.lead + this.tail;
	}

	/**
	 * What its noun is about, that behind the number first; {@code null} if it has none.
	 */
	@Nullable Field field() {
		Field behind = Field.ofLast(this.tail);
		return (behind != null) ? behind : Field.ofLast(this.lead);
	}

	/**
	 * Its characters up to the number.
	 */
	Span span() {
		return span(this.prose, this.from, this.count.to());
	}

	/**
	 * Its characters with the words behind the number.
	 */
	Span whole() {
		return span(this.prose, this.from, this.count.to() + this.tail.length());
	}

	/**
	 * The bracket right behind the number, empty if there is none.
	 */
	String bracket() {
		String plain = this.prose.plain();
		int open = this.count.to();
		if (open >= plain.length() || plain.charAt(open) != '（') {
			return "";
		}
		String bracket = plain.substring(open + 1, Math.min(plain.length(), open + 20));
		int end = bracket.indexOf('）');
		return (end >= 0) ? bracket.substring(0, end) : bracket;
	}

	static Span span(Prose prose, int from, int to) {
		int start = from;
		while (start < to && SEPARATORS.indexOf(prose.plain().charAt(start)) >= 0) {
			start++;
		}
		return prose.span(start, to);
	}

}
