package org.nianbao.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * How a number differs from the one that it is compared with.
 *
 * @param difference the difference, {@code null} if one of them is missing
 * @param percent the difference in per cent of the first, {@code null} if there is none
 * @param points whether the difference is counted in percentage points
 */
record Change(@Nullable BigDecimal difference, @Nullable BigDecimal percent, boolean points) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final Change NONE = new Change(null, null, false);

	/**
	 * Between two figures. What was nothing or below it has no per cent.
	 */
	static Change between(Value first, Value second) {
		BigDecimal before = first.number();
		BigDecimal after = second.number();
		if (before == null || after == null) {
			return NONE;
		}
		BigDecimal difference = after.subtract(before);
		return new Change(difference,
				(before.signum() > 0) ? difference.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP) : null,
				false);
	}

	/**
	 * Between two rates, in percentage points.
	 */
	static Change points(Value first, Value second) {
		BigDecimal before = first.number();
		BigDecimal after = second.number();
		return (before == null || after == null) ? NONE
				: new Change(after.subtract(before).setScale(1, RoundingMode.HALF_UP), null, true);
	}

	/**
	 * Whether both numbers are there and differ.
	 */
	public boolean differs() {
		return this.difference != null && this.difference.signum() != 0;
	}

	/**
	 * Whether there are two numbers to be told apart.
	 */
	public boolean known() {
		return this.difference != null;
	}

	/**
	 * What it is in words of style: {@code more}, {@code less} or {@code same}.
	 */
	public String direction() {
		return !differs() ? "same" : signed(this.difference).startsWith("+") ? "more" : "less";
	}

	/**
	 * The difference as it is shown: +7, −3; empty if there is none.
	 */
	public String text() {
		return differs() ? signed(this.difference) : "";
	}

	/**
	 * The per cent as it is shown, empty if there is none.
	 */
	public String percentText() {
		return (this.percent != null && differs()) ? signed(this.percent) + "%" : "";
	}

	private static String signed(@Nullable BigDecimal number) {
		if (number == null) {
			return "";
		}
		return ((number.signum() < 0) ? "−" : "+") + number.abs().toPlainString();
	}

}
