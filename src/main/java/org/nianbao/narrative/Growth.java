package org.nianbao.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A change against last year.
 *
 * @param by its size
 * @param kind what the size counts: things, per cent of last year's, or times last year's
 * @param down whether it is a decrease
 */
public record Growth(Amount by, Count.Kind kind, boolean down) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int DECIMALS = 6;

	/**
	 * Whether two figures changed like this, as far as its rounding tells.
	 * @return also if nothing can be said because there were none last year
	 */
	public boolean means(BigDecimal lastYear, BigDecimal now) {
		BigDecimal change = this.down ? lastYear.subtract(now) : now.subtract(lastYear);
		if (this.kind == Count.Kind.THINGS) {
			return this.by.means(change);
		}
		if (lastYear.signum() == 0) {
			return now.signum() > 0 && !this.down;
		}
		return this.by.near(share(change, lastYear));
	}

	private BigDecimal share(BigDecimal change, BigDecimal lastYear) {
		BigDecimal share = change.divide(lastYear, DECIMALS, RoundingMode.HALF_UP);
		return (this.kind == Count.Kind.PERCENT) ? share.multiply(HUNDRED) : share;
	}

}
