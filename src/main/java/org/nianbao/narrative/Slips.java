package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the slips of a text, in a fixed number of passes over its characters.
 */
public final class Slips {

	/** The most slips of one kind that are looked for in a text. */
	static final int MOST = 1000;

	private static final String PARTING = "，。、；：";

	private static final String REPEATED = "！？";

	private static final String HALF_WIDTH = ",;:!?.\"";

	private static final String OPENING = "“‘（《〈〔【「『";

	private static final String CLOSING = "”’）》〉〕】」』…—";

	private final String text;

	private final BitSet addresses;

	private final List<Slip> slips = new ArrayList<>();

	private Slips(String text) {
		this.text = text;
		this.addresses = Names.addresses(text);
	}

	/**
	 * The slips of a text in their order. Web addresses, decimals, list markers and marks
	 * of emphasis are none.
	 */
	public static List<Slip> in(String text) {
		Slips reader = new Slips(text);
		reader.slips.addAll(Placeholders.in(text, reader.addresses));
		reader.doubled();
		reader.halfWidth();
		reader.slips.addAll(Pairs.unpaired(text, reader.addresses));
		reader.slips.sort(Comparator.comparing((slip) -> slip.span().from()));
		return reader.slips;
	}

	private void doubled() {
		int at = 0;
		while (at < this.text.length()) {
			int last = at;
			boolean mark = PARTING.indexOf(this.text.charAt(at)) >= 0 || REPEATED.indexOf(this.text.charAt(at)) >= 0;
			for (int next = mark ? next(at) : this.text.length(); next < this.text.length()
					&& meets(at, next); next = next(next)) {
				last = next;
			}
			if (last > at) {
				add(Slip.Kind.DOUBLED, at, last + 1);
			}
			at = last + 1;
		}
	}

	private boolean meets(int first, int next) {
		char one = this.text.charAt(first);
		char other = this.text.charAt(next);
		return PARTING.indexOf(one) >= 0 && PARTING.indexOf(other) >= 0 || REPEATED.indexOf(one) >= 0 && one == other;
	}

	/**
	 * The next character of the line that is no space.
	 */
	private int next(int at) {
		int next = at + 1;
		while (next < this.text.length() && (this.text.charAt(next) == ' ' || this.text.charAt(next) == '\u3000')) {
			next++;
		}
		return next;
	}

	private void halfWidth() {
		for (int at = 1; at < this.text.length(); at++) {
			if (HALF_WIDTH.indexOf(this.text.charAt(at)) >= 0 && !this.addresses.get(at) && chineseBefore(at)
					&& chineseAfter(at)) {
				add(Slip.Kind.HALF_WIDTH, at, at + 1);
			}
		}
	}

	private boolean chineseBefore(int at) {
		char before = this.text.charAt(at - 1);
		return Character.isIdeographic(before) || CLOSING.indexOf(before) >= 0;
	}

	private boolean chineseAfter(int at) {
		int next = next(at);
		if (next >= this.text.length() || this.text.charAt(next) == '\n') {
			return this.text.charAt(at) != '"';
		}
		char after = this.text.charAt(next);
		return Character.isIdeographic(after) || OPENING.indexOf(after) >= 0;
	}

	private void add(Slip.Kind kind, int from, int to) {
		if (this.slips.size() < MOST) {
			this.slips.add(new Slip(kind, new Span(from, to)));
		}
	}

}
