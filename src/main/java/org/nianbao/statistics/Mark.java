package org.nianbao.statistics;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Measure;
import org.nianbao.form.Rate;
import org.nianbao.form.Ratio;
import org.nianbao.form.Ratio.Gap;

/**
 * What stands in one column of one report.
 *
 * @param figure the number, {@code null} in the column of a rate and where there is none
 * @param ratio the fraction, {@code null} in the column of a figure
 * @param cell the first of the cells that it comes from, {@code null} if the report's
 * form has none
 */
record Mark(@Nullable BigDecimal figure, @Nullable Ratio ratio, @Nullable String cell) {

	/**
	 * A rate of fewer says more about chance than about the organization: it is shown,
	 * but neither ranked nor counted in a median.
	 */
	static final int FEWEST = 10;

	private static final BigDecimal ENOUGH = BigDecimal.valueOf(FEWEST);

	/** What the form of a report does not have. */
	static final Mark LACKING = new Mark(null, null, null);

	static Mark of(Measure measure, Reported report) {
		return new Mark(measure.of(report::figure), null, measure.cells().get(0));
	}

	static Mark of(Rate rate, Reported report) {
		return new Mark(null, rate.of(report::figure), (rate.lacking() == null) ? rate.share().cells().get(0) : null);
	}

	/**
	 * Whether there is something to show.
	 */
	public boolean known() {
		return this.figure != null || (this.ratio != null && this.ratio.known());
	}

	/**
	 * Whether it is a rate of fewer than {@link #FEWEST}.
	 */
	public boolean small() {
		return this.ratio != null && this.ratio.whole() != null && this.ratio.known()
				&& this.ratio.whole().compareTo(ENOUGH) < 0;
	}

	/**
	 * Whether it is compared with those of other reports.
	 */
	boolean ranked() {
		return known() && !small();
	}

	/**
	 * The number or the rate as it is printed.
	 */
	public String text() {
		if (this.figure != null) {
			return this.figure.toPlainString();
		}
		return (known() && this.ratio != null) ? this.ratio.percent(1).toPlainString() + "%" : "—";
	}

	/**
	 * The fraction behind a rate, such as {@code 3/12}, empty if there is none.
	 */
	public String fraction() {
		return (this.ratio != null && this.ratio.known()) ? plain(this.ratio.share()) + "/" + plain(this.ratio.whole())
				: "";
	}

	/**
	 * Why nothing is shown, or why it is not ranked; empty if there is nothing to say.
	 * @param lacking why the form of the report does not count it, {@code null} if it
	 * does
	 */
	String why(@Nullable String lacking) {
		if (small()) {
			return "分母不足 " + FEWEST + "，不排名";
		}
		if (known()) {
			return "";
		}
		if (lacking != null) {
			return lacking;
		}
		if (this.cell == null) {
			return Gap.LACKING.reason();
		}
		return (this.ratio != null && this.ratio.gap() != null) ? this.ratio.gap().reason() : Gap.BLANK.reason();
	}

	/**
	 * Compares two of the same column, both of which are known.
	 */
	int compareTo(Mark other) {
		if (this.figure != null && other.figure != null) {
			return this.figure.compareTo(other.figure);
		}
		return (this.ratio != null && other.ratio != null) ? this.ratio.compareTo(other.ratio) : 0;
	}

	private static String plain(@Nullable BigDecimal value) {
		return (value != null) ? value.toPlainString() : "";
	}

}
