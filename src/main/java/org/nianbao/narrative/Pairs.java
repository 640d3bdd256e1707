package org.nianbao.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Quotation marks and brackets, which come in pairs within a paragraph; a bracket of
 * either width closes one of the other.
 */
final class Pairs {

	private static final String OPENING = "“‘（《〈〔【「『[";

	private static final String CLOSING = "”’）》〉〕】」』]";

	private final String text;

	private final BitSet addresses;

	private final List<Slip> slips = new ArrayList<>();

	private final List<Deque<Integer>> opened = new ArrayList<>();

	private Pairs(String text, BitSet addresses) {
		this.text = text;
		this.addresses = addresses;
		OPENING.chars().forEach((open) -> this.opened.add(new ArrayDeque<>()));
	}

	static List<Slip> unpaired(String text, BitSet addresses) {
		Pairs pairs = new Pairs(text, addresses);
		for (int at = 0; at < text.length(); at++) {
			pairs.read(at);
		}
		pairs.endParagraph();
		return pairs.slips;
	}

	private void read(int at) {
		char character = folded(this.text.charAt(at));
		int open = OPENING.indexOf(character);
		int close = CLOSING.indexOf(character);
		if (character == '\n') {
			if (paragraph(at)) {
				endParagraph();
			}
		}
		else if (open >= 0 && !this.addresses.get(at)) {
			this.opened.get(open).push(at);
		}
		else if (close >= 0 && !this.addresses.get(at)) {
			close(at, this.opened.get(close).pollFirst());
		}
	}

	private void close(int at, @Nullable Integer open) {
		if (open == null && !marker(at) && !apostrophe(at)) {
			add(at);
		}
	}

	/**
	 * Whether a paragraph ends, rather than a line that was broken within a sentence.
	 */
	private boolean paragraph(int at) {
		boolean blank = at + 1 < this.text.length() && this.text.charAt(at + 1) == '\n';
		return blank || at == 0 || "。！？；：\n".indexOf(this.text.charAt(at - 1)) >= 0;
	}

	private void endParagraph() {
		for (Deque<Integer> open : this.opened) {
			open.forEach((at) -> add(at));
			open.clear();
		}
	}

	private void add(int at) {
		if (this.slips.size() < Slips.MOST) {
			this.slips.add(new Slip(Slip.Kind.UNPAIRED, new Span(at, at + 1)));
		}
	}

	private static char folded(char character) {
		return switch (character) {
			case '(' -> '（';
			case ')' -> '）';
			case '［' -> '[';
			case '］' -> ']';
			default -> character;
		};
	}

	/**
	 * The bracket after the number of a list item: 1） and 一）.
	 */
	private boolean marker(int at) {
		int from = at;
		while (from > 0 && at - from < 3 && number(this.text.charAt(from - 1))) {
			from--;
		}
		return folded(this.text.charAt(at)) == '）' && from < at
				&& (from == 0 || "。；;：:，,、！？\n 　\t*".indexOf(this.text.charAt(from - 1)) >= 0);
	}

	private static boolean number(char character) {
		return Character.isDigit(character) || "一二三四五六七八九十".indexOf(character) >= 0
				|| character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
	}

	private boolean apostrophe(int at) {
		return this.text.charAt(at) == '’' && at > 0 && this.text.charAt(at - 1) < 128;
	}

}
