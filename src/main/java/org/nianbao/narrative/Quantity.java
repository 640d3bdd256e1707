package org.nianbao.narrative;

/**
 * A number with what it counts, so that another place that counts the same can be found.
 *
 * @param key the channel, whose it is, when, what was done and to what, and in which unit
 * @param name the name in quotation marks of the account or column that is meant, empty
 * if none is named
 * @param amount the number
 * @param span its characters with the words before it
 */
public record Quantity(String key, String name, Amount amount, Span span) {

	/**
	 * Whether another number counts the same things and cannot be the same number.
	 */
	public boolean contradicts(Quantity other) {
		return !this.amount.overlaps(other.amount);
	}

}
