package org.nianbao.intake;

/**
 * What a drawn report consists of.
 */
sealed interface Piece {

	/**
	 * The title of the report.
	 */
	record Title(String text) implements Piece {

	}

	/**
	 * The heading of one of its sections.
	 */
	record Head(String text) implements Piece {

	}

	/**
	 * A paragraph.
	 */
	record Text(String text) implements Piece {

	}

	/**
	 * A table.
	 */
	record Drawn(DrawnTable table) implements Piece {

	}

}
