package org.nianbao.desk;

import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a reviewer looks at the year's board.
 *
 * @param year the report year
 * @param state only those that are here, {@code null} for all
 * @param late only those that are late
 * @param sort by what: {@code state}, {@code progress}, {@code changed},
 * {@code deadline}; anything else leaves the tree as it is
 */
record BoardQuery(int year, @Nullable BoardState state, boolean late, String sort) {

	private static final Map<String, Comparator<BoardLine>> ORDERS = Map.of("state",
			Comparator.comparing(BoardLine::state), "progress", Comparator.comparingLong(BoardLine::parts), "changed",
			Comparator.comparing(BoardLine::changed).reversed(), "deadline",
			Comparator.comparing((line) -> line.countdown().deadline()));

	boolean shows(BoardLine line) {
		return (this.state == null || line.state() == this.state) && (!this.late || line.late());
	}

	/**
	 * The order that was asked for; those that are equal stay as they stand in the tree.
	 */
	Comparator<BoardLine> order() {
		return ORDERS.getOrDefault(this.sort, (one, other) -> 0);
	}

	/**
	 * Whether organizations stand in the order of the tree.
	 */
	public boolean tree() {
		return !ORDERS.containsKey(this.sort);
	}

	/**
	 * How a column is sorted, for {@code aria-sort}.
	 * @param column one of the values of {@code sort}
	 */
	public @Nullable String sorted(String column) {
		if (!column.equals(this.sort)) {
			return null;
		}
		return column.equals("changed") ? "descending" : "ascending";
	}

}
