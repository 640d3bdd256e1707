package org.nianbao.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart laid out as a picture with its title and where its figures come from.
 *
 * @param height how high it is; it is {@value #WIDTH} wide
 * @param boxes its bars
 * @param words its texts
 */
record Picture(int height, List<Box> boxes, List<Words> words) {

	/** Pixels. */
	static final int WIDTH = 1200;

	static final int MARGIN = 40;

	private static final int LABELS = 300;

	private static final int LONGEST = 700;

	private static final int TOP = 130;

	private static final int ROW = 56;

	private static final int BAR = 36;

	private static final int BOTTOM = 90;

	private static final String INK = "#18222f";

	private static final String SOFT = "#4b5766";

	private static final String ACCENT = "#17456f";

	/**
	 * Lays a chart out.
	 * @param source where its figures come from
	 */
	static Picture of(BarChart chart, String source) {
		List<Box> boxes = new ArrayList<>();
		List<Words> words = new ArrayList<>();
		words.add(new Words(MARGIN, 76, 36, Align.START, INK, chart.title() + "（" + chart.unit() + "）"));
		int top = TOP;
		for (BarChart.Bar bar : chart.bars()) {
			int length = part(bar.length(), chart.scale());
			boxes.add(new Box(LABELS, top, Math.max(length, 2), BAR, ACCENT));
			words.add(new Words(LABELS - 16, top + 27, 24, Align.END, INK, chart.name(bar)));
			words.add(new Words(LABELS + length + 16, top + 27, 24, Align.START, INK, bar.text()));
			top += ROW;
		}
		words.add(new Words(MARGIN, top + 46, 20, Align.START, SOFT, source));
		return new Picture(top + BOTTOM, List.copyOf(boxes), List.copyOf(words));
	}

	private static int part(BigDecimal value, BigDecimal scale) {
		return value.multiply(BigDecimal.valueOf(LONGEST)).divide(scale, 0, RoundingMode.HALF_UP).intValue();
	}

	/**
	 * A filled box.
	 *
	 * @param x its left edge
	 * @param y its upper edge
	 * @param width how wide it is
	 * @param height how high it is
	 * @param color how it is filled, as in {@code #17456f}
	 */
	record Box(int x, int y, int width, int height, String color) {

	}

	/**
	 * A line of text.
	 *
	 * @param x where it begins or ends
	 * @param y its base line
	 * @param size of its letters
	 * @param align whether it begins or ends at x
	 * @param color of its letters
	 * @param text what it says
	 */
	record Words(int x, int y, int size, Align align, String color, String text) {

	}

	/** Which side of a text stands where it says. */
	enum Align {

		/** It begins there. */
		START,

		/** It ends there. */
		END

	}

}
