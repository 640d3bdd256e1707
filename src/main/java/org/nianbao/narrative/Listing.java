package org.nianbao.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total with the parts that a narrative lists beside it.
 *
 * @param total the total
 * @param parts the parts in their order
 * @param selection whether the text says that there are other parts too
 * @param phrase the characters of the total with the words before it
 * @param all the characters from the total to the last part, or the other way round
 */
public record Listing(Amount total, List<Amount> parts, boolean selection, Span phrase, Span all) {

	public Listing {
		parts = List.copyOf(parts);
	}

	/**
	 * The sum of the parts.
	 */
	public Amount sum() {
		return this.parts.stream().reduce(Amount.exact(BigDecimal.ZERO), Amount::plus);
	}

	/**
	 * Whether the parts make the total, or may be some of its parts.
	 */
	public boolean adds() {
		Amount sum = sum();
		if (sum.overlaps(this.total)) {
			return true;
		}
		return sum.high().compareTo(this.total.low()) < 0 && (this.selection || this.parts.size() == 1);
	}

}
