package org.nianbao.difference;

/**
 * A section beside last year's, each cut where it has what the other has too. Years and
 * other numbers, punctuation and white space do not count.
 *
 * @param now this year's text, cut where it repeats last year's
 * @param then last year's text, cut where it is repeated
 */
public record Repetition(SharedPassages now, SharedPassages then) {

	/** A section of fewer characters that count may well be a standing sentence. */
	public static final int SHORTEST_SECTION = 80;

	private static final int WHOLE = 100;

	/**
	 * Compares a section with last year's, both as they are printed.
	 */
	public static Repetition of(String text, String lastYear) {
		Masked now = Masked.of(text, Mask.NUMBERS);
		Masked then = Masked.of(lastYear, Mask.NUMBERS);
		return new Repetition(SharedPassages.of(text, now, Windows.of(then).in(now)),
				SharedPassages.of(lastYear, then, Windows.of(now).in(then)));
	}

	/**
	 * How many characters of this year's text count.
	 */
	public int counted() {
		return this.now.counted();
	}

	/**
	 * How many of them repeat last year's.
	 */
	public int copied() {
		return this.now.copied();
	}

	/**
	 * The part of this year's text that repeats last year's, from 0 to 1.
	 */
	public double share() {
		return this.now.share();
	}

	/**
	 * The same in whole percent, never more than it is.
	 */
	public int percent() {
		return (counted() > 0) ? WHOLE * copied() / counted() : 0;
	}

	/**
	 * Whether the section largely repeats last year's: it is of some length, and half of
	 * it or more is repeated.
	 */
	public boolean largely() {
		return counted() >= SHORTEST_SECTION && 2 * copied() >= counted();
	}

}
