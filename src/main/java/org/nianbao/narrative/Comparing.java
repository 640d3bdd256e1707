package org.nianbao.narrative;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Comparisons with last year: 同比增长50%, 较上年减少8件, 比上年翻了一番, 与上年持平.
 */
final class Comparing {

	private static final Words BEGIN = Words.of("同比|[比较同与](?:上一?年|去年|\\d{4}年)");

	private static final Words DIRECTION = Words.of("(增长|增加|上升|提高|增幅|上涨|提升|多出?|增)|(下降|减少|降低|回落|下滑|降幅|减幅|少|降|减)");

	private static final Words DOUBLED = Words.of("翻了?([一两二三])番");

	private static final Words SAME = Words.of("相同|一致|一样");

	private static final Words LEVEL = Words.of("[^本]持平");

	private static final BigDecimal TENTH = new BigDecimal("0.1");

	private Comparing() {
	}

	static boolean begins(String words, int year) {
		Words.Search begin = BEGIN.search(words);
		return begin.find() && (!words.contains((year - 2) + "年"));
	}

	/**
	 * The change that a number with the words before it speaks of, {@code null} if none.
	 */
	static @Nullable Growth growth(Count count, String lead) {
		Words.Search direction = DIRECTION.search(lead);
		boolean found = false;
		boolean down = false;
		while (direction.find()) {
			found = true;
			down = direction.group(2) != null;
		}
		if (!found || lead.endsWith("至") || lead.endsWith("到") || lead.endsWith("为")) {
			return null;
		}
		return new Growth(count.amount(), count.kind(), down);
	}

	/**
	 * The change that words without a number speak of, {@code null} if they speak of
	 * none.
	 */
	static @Nullable Growth inWords(String words) {
		Words.Search doubled = DOUBLED.search(words);
		if (doubled.find()) {
			int times = "一两三".indexOf(doubled.group(1).replace('二', '两')) + 1;
			BigDecimal by = BigDecimal.valueOf((1L << times) - 1L);
			return new Growth(new Amount(by, by.subtract(TENTH), by.add(TENTH)), Count.Kind.TIMES, false);
		}
		if (SAME.in(words)) {
			return new Growth(Amount.exact(BigDecimal.ZERO), Count.Kind.THINGS, false);
		}
		if (LEVEL.in(words) && !words.contains("基本")) {
			BigDecimal five = BigDecimal.valueOf(5);
			return new Growth(new Amount(BigDecimal.ZERO, five.negate(), five), Count.Kind.PERCENT, false);
		}
		return null;
	}

}
