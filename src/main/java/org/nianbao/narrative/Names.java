package org.nianbao.narrative;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Where a narrative cites names, so that nothing in them is said by the report: titles in
 * 《》, short names in quotation marks, document numbers, and addresses on the web.
 */
final class Names {

	private static final int LONGEST_TITLE = 120;

	private static final int LONGEST_NAME = 16;

	private Names() {
	}

	/**
	 * The characters of all of them in a plain text.
	 */
	static BitSet in(String plain) {
		BitSet names = titles(plain);
		enclosed(plain, '“', '”', LONGEST_NAME, names);
		enclosed(plain, '‘', '’', LONGEST_NAME, names);
		enclosed(plain, '〔', '〕', LONGEST_NAME, names);
		names.or(addresses(plain));
		return names;
	}

	/**
	 * The characters of titles.
	 */
	static BitSet titles(String plain) {
		BitSet titles = new BitSet(plain.length());
		enclosed(plain, '《', '》', LONGEST_TITLE, titles);
		enclosed(plain, '〈', '〉', LONGEST_TITLE, titles);
		return titles;
	}

	private static void enclosed(String plain, char open, char close, int longest, BitSet names) {
		Deque<Integer> opened = new ArrayDeque<>();
		for (int i = 0; i < plain.length(); i++) {
			char character = plain.charAt(i);
			if (character == open) {
				opened.push(i);
			}
			else if (character == close && !opened.isEmpty()) {
				int from = opened.pop();
				if (i - from <= longest) {
					names.set(from, end(plain, open, i + 1));
				}
			}
			else if (character == '\n') {
				opened.clear();
			}
		}
	}

	/**
	 * A document's number goes on after its year: 〔2019〕60号.
	 */
	private static int end(String plain, char open, int at) {
		int to = at;
		while (open == '〔' && to < plain.length() && Numeral.arabic(plain.charAt(to))) {
			to++;
		}
		return to;
	}

	/**
	 * The characters of addresses on the web and of mail.
	 */
	static BitSet addresses(String plain) {
		BitSet addresses = new BitSet(plain.length());
		int at = 0;
		while (at < plain.length()) {
			int to = at;
			boolean address = false;
			while (to < plain.length() && plain.charAt(to) > ' ' && plain.charAt(to) < 127) {
				char character = plain.charAt(to);
				address |= character == '@' || plain.startsWith("://", to) || plain.startsWith("www.", to);
				to++;
			}
			if (address) {
				addresses.set(at, to);
			}
			at = to + 1;
		}
		return addresses;
	}

}
