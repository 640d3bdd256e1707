package org.nianbao.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a number in prose says, which is not always exact.
 *
 * @param value the number as written, 万 and 亿 multiplied out
 * @param low the least that it can mean
 * @param high the most that it can mean
 */
public record Amount(BigDecimal value, BigDecimal low, BigDecimal high) {

	static Amount exact(BigDecimal value) {
		return new Amount(value, value, value);
	}

	/**
	 * Rounded to a unit, as 29.45万 is to hundreds.
	 */
	static Amount rounded(BigDecimal value, BigDecimal unit) {
		BigDecimal half = unit.divide(BigDecimal.valueOf(2), 12, RoundingMode.HALF_UP);
		return new Amount(value, value.subtract(half), value.add(half));
	}

	Amount atLeast(BigDecimal unit) {
		return new Amount(this.value, this.value, this.value.add(unit).max(this.high));
	}

	Amount atMost(BigDecimal unit) {
		return new Amount(this.value, this.value.subtract(unit).max(BigDecimal.ZERO), this.value);
	}

	Amount about(BigDecimal unit) {
		BigDecimal tenth = this.value.abs().movePointLeft(1);
		BigDecimal give = unit.max(tenth);
		return new Amount(this.value, this.low.subtract(give), this.high.add(give));
	}

	/**
	 * Whether it can mean a figure.
	 */
	public boolean means(BigDecimal figure) {
		return figure.compareTo(this.low) >= 0 && figure.compareTo(this.high) <= 0;
	}

	/**
	 * Whether so many can be among those that a figure counts.
	 */
	public boolean fits(BigDecimal figure) {
		return this.low.compareTo(figure) <= 0;
	}

	/**
	 * Whether it can mean a share that was rounded or cut off at its last digit.
	 */
	boolean near(BigDecimal share) {
		BigDecimal give = isExact() ? this.value.movePointLeft(1) : this.high.subtract(this.value).min(BigDecimal.ONE);
		return share.compareTo(this.low.subtract(give)) >= 0 && share.compareTo(this.high.add(give)) <= 0;
	}

	/**
	 * Whether both can mean the same.
	 */
	boolean overlaps(Amount other) {
		return this.low.compareTo(other.high) <= 0 && other.low.compareTo(this.high) <= 0;
	}

	Amount plus(Amount other) {
		return new Amount(this.value.add(other.value), this.low.add(other.low), this.high.add(other.high));
	}

	Amount times(BigDecimal scale) {
		return new Amount(this.value.multiply(scale), this.low.multiply(scale), this.high.multiply(scale));
	}

	boolean isExact() {
		return this.low.compareTo(this.high) == 0;
	}

}
