package org.nianbao.source;

/**
 * A character on a page, in points from the top left corner.
 *
 * @param text what it is
 * @param x its left edge
 * @param y its base line
 * @param width how wide it is
 * @param size how high its type is
 */
record Glyph(String text, double x, double y, double width, double size) {

	/** Its middle above the base line. */
	private static final double MIDDLE = 0.35;

	double centerX() {
		return this.x + this.width / 2;
	}

	double centerY() {
		return this.y - this.size * MIDDLE;
	}

	double end() {
		return this.x + this.width;
	}

}
