package org.nianbao.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the form draws a table, merged cells and all: the one description from which pages,
 * grids and documents are drawn.
 *
 * @param width the number of columns, row labels included
 * @param stubWidth how many of them hold row labels
 * @param groups the table's pieces from top to bottom; each has heads of its own
 */
public record Layout(int width, int stubWidth, List<Group> groups) {

	/**
	 * Whether the table has one set of heads above all its rows.
	 */
	public boolean single() {
		return this.groups.size() == 1;
	}

	/**
	 * A piece of a table.
	 *
	 * @param heads the rows of heads, from top to bottom
	 * @param rows the rows of figures with their labels
	 */
	public record Group(List<Row> heads, List<Row> rows) {

	}

	/**
	 * One line of a table.
	 *
	 * @param boxes what begins in this line, from left to right; a box that began above
	 * and reaches down is not repeated
	 */
	public record Row(List<Box> boxes) {

	}

	/**
	 * What a box is for.
	 */
	public enum Kind {

		/** The clause above a piece of the table. */
		TITLE,

		/** What stands above the row labels. */
		CORNER,

		/** The label of a column, or of several. */
		HEAD,

		/** The label of a row, or of several. */
		STUB,

		/** The place of a figure. */
		FIGURE

	}

	/**
	 * A box of a table.
	 *
	 * @param kind what it is for
	 * @param text its wording, empty for a figure
	 * @param rowspan how many lines it takes
	 * @param colspan how many columns it takes
	 * @param vertical whether its wording runs from top to bottom
	 * @param cell the cell whose figure stands here, {@code null} for words
	 */
	public record Box(Kind kind, String text, int rowspan, int colspan, boolean vertical, @Nullable Cell cell) {

		/**
		 * Whether the box names something rather than holding a figure.
		 */
		public boolean label() {
			return this.kind != Kind.FIGURE;
		}

		/**
		 * What a label names, in the words of HTML's {@code scope} attribute.
		 */
		public String scope() {
			return switch (this.kind) {
				case TITLE, CORNER -> "colgroup";
				case HEAD -> (this.colspan > 1) ? "colgroup" : "col";
				case STUB -> (this.rowspan > 1) ? "rowgroup" : "row";
				case FIGURE -> "";
			};
		}

	}

}
