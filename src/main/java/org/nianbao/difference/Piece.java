package org.nianbao.difference;

/**
 * A piece of two texts that are compared.
 *
 * @param kind in which of them it stands
 * @param text its characters
 */
public record Piece(Kind kind, String text) {

	/**
	 * Whether it stands in both texts.
	 */
	public boolean same() {
		return this.kind == Kind.SAME;
	}

	/**
	 * Whether it stands in the earlier text only.
	 */
	public boolean removed() {
		return this.kind == Kind.REMOVED;
	}

	/**
	 * Whether it stands in the later text only.
	 */
	public boolean added() {
		return this.kind == Kind.ADDED;
	}

	/**
	 * In which of two texts a piece stands.
	 */
	public enum Kind {

		/** In both. */
		SAME,

		/** In the earlier one. */
		REMOVED,

		/** In the later one. */
		ADDED

	}

}
