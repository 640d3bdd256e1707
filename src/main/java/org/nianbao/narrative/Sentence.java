package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the plain version: up to 。！？ or the end of its line.
 *
 * @param from where it begins
 * @param to where it ends, exclusive, its punctuation included
 * @param first whether it begins a line
 * @param heading whether its line is a sub-heading
 */
record Sentence(int from, int to, boolean first, boolean heading) {

	private static final String ENDS = "。！？!?";

	private static final int LONGEST_HEADING = 40;

	static List<Sentence> of(String plain) {
		List<Sentence> sentences = new ArrayList<>();
		for (int from = 0; from < plain.length();) {
			int end = plain.indexOf('\n', from);
			end = (end < 0) ? plain.length() : end;
			line(plain, from, end, sentences);
			from = end + 1;
		}
		return sentences;
	}

	private static void line(String plain, int from, int end, List<Sentence> sentences) {
		boolean heading = end - from <= LONGEST_HEADING && end > from && heading(plain, from, end);
		int start = from;
		for (int i = from; i < end; i++) {
			if (ENDS.indexOf(plain.charAt(i)) >= 0 || i == end - 1) {
				sentences.add(new Sentence(start, i + 1, start == from, heading));
				start = i + 1;
			}
		}
	}

	private static boolean heading(String plain, int from, int end) {
		char last = plain.charAt(end - 1);
		char start = plain.charAt(from);
		return "。；，！？;,：".indexOf(last) < 0
				&& (start == '（' || Character.isDigit(start) || "一二三四五六七八九十".indexOf(start) >= 0);
	}

}
