package org.nianbao.narrative;

/**
 * Characters that a writer did not mean.
 *
 * @param kind what is wrong with them
 * @param span where they stand
 */
public record Slip(Kind kind, Span span) {

	/**
	 * What can be wrong.
	 */
	public enum Kind {

		/** Something was to be filled in later: XX, 某某, 〔未填〕. */
		PLACEHOLDER,

		/** The same mark twice, or two marks that part clauses: 。。 and ，。. */
		DOUBLED,

		/** A half-width mark between Chinese characters. */
		HALF_WIDTH,

		/** A quotation mark or bracket without its other half. */
		UNPAIRED

	}

}
