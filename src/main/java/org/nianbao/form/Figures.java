package org.nianbao.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one report: in every cell of its edition a number or nothing, and beside
 * it perhaps a note. A cell without a number is blank, which is not zero. Immutable.
 */
public final class Figures {

	private static final int MOST_DIGITS = 16;

	private final Edition edition;

	private final @Nullable BigDecimal[] values;

	private final @Nullable String[] notes;

	private final long @Nullable [] whole;

	private Figures(Edition edition, @Nullable BigDecimal[] values, @Nullable String[] notes) {
		this.edition = edition;
		this.values = values;
		this.notes = notes;
		this.whole = wholeCounts(edition, values);
	}

	private static long @Nullable [] wholeCounts(Edition edition, @Nullable BigDecimal[] values) {
		long[] whole = new long[values.length];
		for (int i = 0; i < values.length; i++) {
			BigDecimal value = values[i];
			if (value == null || edition.cells().get(i).type() == CellType.MONEY) {
				continue;
			}
			if (value.scale() != 0 || value.precision() > MOST_DIGITS) {
				return null;
			}
			whole[i] = value.longValue();
		}
		return whole;
	}

	/**
	 * The empty form.
	 */
	public static Figures blank(Edition edition) {
		int size = edition.cells().size();
		return new Figures(edition, new BigDecimal[size], new String[size]);
	}

	/**
	 * Figures by the names of their cells; cells that are not named are blank.
	 * @param edition the edition of the form
	 * @param values the numbers, {@code null} for a blank; money in 万元
	 * @param notes the notes beside them
	 * @throws IllegalArgumentException if the edition has no cell of a name
	 */
	public static Figures of(Edition edition, Map<String, ? extends @Nullable BigDecimal> values,
			Map<String, String> notes) {
		return blank(edition).with(values, notes);
	}

	/**
	 * These figures with others in the named cells.
	 * @throws IllegalArgumentException if the edition has no cell of a name
	 */
	public Figures with(Map<String, ? extends @Nullable BigDecimal> values, Map<String, String> notes) {
		@Nullable BigDecimal[] numbers = this.values.clone();
		@Nullable String[] words = this.notes.clone();
		values.forEach((name, value) -> numbers[index(name)] = normal(value));
		notes.forEach((name, note) -> words[index(name)] = note.isBlank() ? null : note.strip());
		return new Figures(this.edition, numbers, words);
	}

	private int index(String name) {
		return this.edition.cell(name)
			.orElseThrow(() -> new IllegalArgumentException(this.edition + " has no cell " + name))
			.index();
	}

	private static @Nullable BigDecimal normal(@Nullable BigDecimal value) {
		if (value == null) {
			return null;
		}
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/**
	 * The edition whose cells these are.
	 */
	public Edition edition() {
		return this.edition;
	}

	/**
	 * The number in a cell, {@code null} if it is blank; money in 万元.
	 */
	public @Nullable BigDecimal value(Cell cell) {
		return this.values[cell.index()];
	}

	/**
	 * The note beside a cell's number, {@code null} if there is none.
	 */
	public @Nullable String note(Cell cell) {
		return this.notes[cell.index()];
	}

	/**
	 * Whether a cell holds no number.
	 */
	public boolean isBlank(Cell cell) {
		return value(cell) == null;
	}

	/**
	 * A cell's number as the report prints it, empty if it is blank.
	 */
	public String text(Cell cell) {
		BigDecimal value = value(cell);
		return (value != null) ? value.toPlainString() : "";
	}

	/**
	 * The sum of cells; a blank adds nothing.
	 */
	public BigDecimal sum(Collection<Term> terms) {
		return sum(this.values, terms);
	}

	private static BigDecimal sum(@Nullable BigDecimal[] values, Collection<Term> terms) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Term term : terms) {
			BigDecimal value = values[term.cell().index()];
			sum = (value != null) ? sum.add(value) : sum;
		}
		return sum;
	}

	/**
	 * The counts in the order of the edition's cells, 0 for a blank and for money;
	 * {@code null} if one of them is no whole number of at most 16 digits.
	 */
	long @Nullable [] whole() {
		return this.whole;
	}

	/**
	 * These figures with every total computed; the total of blanks alone is blank.
	 */
	public Figures withTotals() {
		@Nullable BigDecimal[] computed = this.values.clone();
		this.edition.balances().stream().filter(Balance::total).forEach((total) -> {
			boolean blank = total.right().stream().allMatch((term) -> computed[term.cell().index()] == null);
			computed[total.totalCell().index()] = blank ? null : normal(sum(computed, total.right()));
		});
		return new Figures(this.edition, computed, this.notes.clone());
	}

	/**
	 * The numbers of some cells by name, in their order; a blank is {@code null}.
	 */
	public Map<String, @Nullable BigDecimal> values(List<Cell> cells) {
		Map<String, @Nullable BigDecimal> map = new LinkedHashMap<>();
		cells.forEach((cell) -> map.put(cell.name(), value(cell)));
		return map;
	}

	/**
	 * The notes of some cells by name, in their order; cells without one are left out.
	 */
	public Map<String, String> notes(List<Cell> cells) {
		Map<String, String> map = new LinkedHashMap<>();
		for (Cell cell : cells) {
			String note = note(cell);
			if (note != null) {
				map.put(cell.name(), note);
			}
		}
		return map;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Figures that && this.edition == that.edition && Arrays.equals(this.values, that.values)
				&& Arrays.equals(this.notes, that.notes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.values);
	}

}
