package org.nianbao.form;

/**
 * What kind of figure a cell takes.
 */
public enum CellType {

	/** A whole number of things, zero or more. */
	COUNT,

	/** A whole number that may be negative: 本年增/减. */
	SIGNED_COUNT,

	/** An amount of money in 万元, zero or more, with at most six decimals. */
	MONEY;

	/**
	 * The most decimals that a figure of this type may have.
	 */
	public int decimals() {
		return (this == MONEY) ? 6 : 0;
	}

	/**
	 * Whether a figure of this type may be below zero.
	 */
	public boolean signed() {
		return this == SIGNED_COUNT;
	}

}
