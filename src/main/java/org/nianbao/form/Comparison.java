package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Two groups of cells of a report, or of a report and last year's, that should stand in a
 * relation to each other.
 *
 * @param check the check that watches it, such as {@code Y2}
 * @param label the column, row or block that it holds in, as a sentence begins with it
 * @param left the cells on the left, all of the report itself
 * @param relation what should hold
 * @param right the cells on the right
 */
public record Comparison(String check, String label, List<Operand> left, Relation relation, List<Operand> right) {

	/**
	 * Whether a new report takes the figure over: one cell that equals figures of last
	 * year's report alone.
	 */
	public boolean carries() {
		return this.relation == Relation.EQUAL && this.left.size() == 1
				&& this.right.stream().allMatch(Operand::lastYear);
	}

	/**
	 * The cell that the comparison is shown at.
	 */
	public Cell cell() {
		return this.left.get(0).term().cell();
	}

	/**
	 * Every cell that is compared, the left side first.
	 */
	public Stream<Operand> operands() {
		return Stream.concat(this.left.stream(), this.right.stream());
	}

	/**
	 * The sum of a side.
	 * @param side the cells to add up or take away
	 * @param figures the report
	 * @param lastYear last year's report, or {@code null}
	 * @return empty if a cell is blank, or is not part of the form that last year's
	 * report follows
	 */
	public static Optional<BigDecimal> sum(List<Operand> side, Figures figures, @Nullable Figures lastYear) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Operand operand : side) {
			BigDecimal value = operand.value(figures, lastYear);
			if (value == null) {
				return Optional.empty();
			}
			sum = operand.minus() ? sum.subtract(value) : sum.add(value);
		}
		return Optional.of(sum);
	}

	/**
	 * What should hold between the two sides.
	 */
	public enum Relation {

		/** Both are the same. */
		EQUAL("equals"),

		/** The left side is not below the right one. */
		AT_LEAST("atLeast"),

		/** The two are not the same, unless they are zero. */
		DIFFERENT("differs");

		private final String key;

		Relation(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

		/**
		 * Whether the relation holds.
		 */
		public boolean holds(BigDecimal left, BigDecimal right) {
			int order = left.compareTo(right);
			return switch (this) {
				case EQUAL -> order == 0;
				case AT_LEAST -> order >= 0;
				case DIFFERENT -> order != 0 || left.signum() == 0;
			};
		}

	}

	/**
	 * A cell as a comparison takes it.
	 *
	 * @param term the cell with its name in a sentence
	 * @param label what the form calls it within its row, column or block
	 * @param lastYear whether last year's figure is meant
	 * @param minus whether it is taken away rather than added
	 */
	public record Operand(Term term, String label, boolean lastYear, boolean minus) {

		/**
		 * The cell's figure, {@code null} if it is blank or nothing is known of it.
		 */
		public @Nullable BigDecimal value(Figures figures, @Nullable Figures lastYear) {
			if (!this.lastYear) {
				return figures.value(this.term.cell());
			}
			return (lastYear != null)
					? lastYear.edition().cell(this.term.cell().name()).map(lastYear::value).orElse(null) : null;
		}

	}

}
