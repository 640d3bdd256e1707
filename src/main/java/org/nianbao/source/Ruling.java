package org.nianbao.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line drawn on a page, along one of its sides, in points from the top left corner.
 *
 * @param vertical whether it runs down, else to the right
 * @param at where it stands across its direction
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean vertical, double at, double from, double to) {

	/** What counts as the same place, in points. */
	static final double NEAR = 2.5;

	/**
	 * Whether it crosses or touches one of the other direction.
	 */
	boolean meets(Ruling other) {
		return this.vertical != other.vertical && other.at >= this.from - NEAR && other.at <= this.to + NEAR
				&& this.at >= other.from - NEAR && this.at <= other.to + NEAR;
	}

	/**
	 * Whether it covers a place of its direction.
	 */
	boolean covers(double across, double along) {
		return Math.abs(this.at - across) <= NEAR && this.from - NEAR <= along && along <= this.to + NEAR;
	}

	/**
	 * Lines with those joined that go on each other.
	 * @param rulings of one direction
	 */
	static List<Ruling> joined(List<Ruling> rulings) {
		List<Ruling> sorted = new ArrayList<>(rulings);
		sorted.sort(Comparator.comparingDouble(Ruling::at));
		List<Ruling> joined = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= sorted.size(); i++) {
			if (i == sorted.size() || sorted.get(i).at - sorted.get(from).at > NEAR) {
				join(sorted.subList(from, i), joined);
				from = i;
			}
		}
		return joined;
	}

	private static void join(List<Ruling> beside, List<Ruling> joined) {
		List<Ruling> sorted = new ArrayList<>(beside);
		sorted.sort(Comparator.comparingDouble(Ruling::from));
		double at = sorted.stream().mapToDouble(Ruling::at).average().orElse(0);
		double from = sorted.get(0).from;
		double to = sorted.get(0).to;
		for (Ruling ruling : sorted) {
			if (ruling.from > to + NEAR) {
				joined.add(new Ruling(ruling.vertical, at, from, to));
				from = ruling.from;
				to = ruling.to;
			}
			to = Math.max(to, ruling.to);
		}
		joined.add(new Ruling(sorted.get(0).vertical, at, from, to));
	}

}
