package org.nianbao.difference;

import java.util.Random;

/**
 * Made-up prose, the same for the same seed.
 */
final class Prose {

	private static final String[] WORDS = { "公开", "政府信息", "县", "的", "一是", "12", "345.6%", "1,271", "PDF", "é", "，", "、",
			"。", "\n", "𠮷", "2023", "年", "**", " ", "收到申请", "（一）" };

	private Prose() {
	}

	static String any(Random random, int length) {
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.toString();
	}

	static String edited(String text, Random random) {
		StringBuilder edited = new StringBuilder(text);
		for (int i = 0; i < 3; i++) {
			int from = edited.offsetByCodePoints(0, random.nextInt(edited.codePointCount(0, edited.length()) + 1));
			int rest = edited.codePointCount(from, edited.length());
			int to = edited.offsetByCodePoints(from, Math.min(random.nextInt(5), rest));
			edited.replace(from, to, WORDS[random.nextInt(WORDS.length)]);
		}
		return edited.toString();
	}

}
