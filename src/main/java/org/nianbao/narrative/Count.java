package org.nianbao.narrative;

/**
 * A number of things in the plain version.
 *
 * @param from where its digits begin
 * @param to where its unit ends, exclusive
 * @param amount what it says
 * @param unit its unit or measure word, empty if it has none
 * @param kind what is counted
 */
record Count(int from, int to, Amount amount, String unit, Kind kind) {

	boolean things() {
		return this.kind == Kind.THINGS;
	}

	/**
	 * What a number counts.
	 */
	enum Kind {

		/** Things: 件, 条, 次, 人次 … */
		THINGS,

		/** A share in per cent. */
		PERCENT,

		/** A multiple: 2倍. */
		TIMES

	}

}
