package org.nianbao.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;
import org.nianbao.form.Matter;
import org.nianbao.form.Rate;
import org.nianbao.form.Ratio;
import org.nianbao.form.Term;

/**
 * What one report says of one thing.
 *
 * @param number the number, {@code null} if there is none
 * @param text the number as it is shown in Chinese; 空白 where the report left a blank, —
 * where there is nothing to show
 * @param why why there is no number, in Chinese; empty if there is one
 * @param cells the cells that it comes from
 * @param note the office's note beside it, {@code null} if there is none
 */
record Value(@Nullable BigDecimal number, String text, String why, List<String> cells, @Nullable String note) {

	static final String BLANK = "空白";

	private static final String NOTHING = "—";

	/** What an edition of the form does not ask for. */
	static final Value LACKING = lacking(Ratio.Gap.LACKING.reason());

	/** Decimals of a rate: more than are shown, so that differences are exact. */
	private static final int EXACT = 6;

	/**
	 * The figure of a matter. Blanks add nothing to a sum; where all are blank, it is.
	 */
	static Value of(Matter matter, Side side) {
		List<Term> terms = matter.in(side.edition());
		if (terms == null) {
			String why = matter.lacking().get(side.edition().id());
			return (why != null) ? lacking(why) : LACKING;
		}
		return of(terms, side.content().figures());
	}

	private static Value lacking(String why) {
		return new Value(null, NOTHING, why, List.of(), null);
	}

	/**
	 * The sum of cells.
	 */
	static Value of(List<Term> terms, Figures figures) {
		List<Cell> cells = terms.stream().map(Term::cell).toList();
		List<String> names = cells.stream().map(Cell::name).toList();
		if (cells.stream().allMatch(figures::isBlank)) {
			return new Value(null, BLANK, "报告没有填数", names, note(cells, figures));
		}
		BigDecimal sum = figures.sum(terms);
		return new Value(sum, sum.toPlainString(), "", names, note(cells, figures));
	}

	private static @Nullable String note(List<Cell> cells, Figures figures) {
		return (cells.size() == 1) ? figures.note(cells.get(0)) : null;
	}

	/**
	 * A rate in per cent.
	 */
	static Value of(Rate rate, Side side) {
		Ratio ratio = rate.of(side.content().figures()::value);
		List<String> cells = rate.cells().map(Cell::name).toList();
		Ratio.Gap gap = ratio.gap();
		if (gap != null) {
			String lacking = rate.lacking();
			return new Value(null, NOTHING, (lacking != null) ? lacking : gap.reason(), cells, null);
		}
		return new Value(ratio.percent(EXACT), ratio.percent(1).toPlainString() + "%", "", cells, null);
	}

	/**
	 * The cell that it leads to, empty if there is none.
	 */
	public String cell() {
		return this.cells.isEmpty() ? "" : this.cells.get(0);
	}

	/**
	 * Whether the report has a number or a blank there at all.
	 */
	public boolean stated() {
		return this.number != null || this.text.equals(BLANK);
	}

}
