package org.nianbao.intake;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Layout.Kind;

/**
 * A box of a drawn table.
 *
 * @param line the first line that it covers, from 0
 * @param column the first column that it covers, from 0
 * @param height how many lines it covers
 * @param width how many columns it covers
 * @param text its words, lines parted by LF
 * @param kind what it is for
 * @param vertical whether its words run from top to bottom
 * @param cell the cell whose figure stands in it, {@code null} for words
 */
record DrawnBox(int line, int column, int height, int width, String text, Kind kind, boolean vertical,
		@Nullable Cell cell) {

	DrawnBox at(int line, int column, int height, int width) {
		return new DrawnBox(line, column, height, width, this.text, this.kind, this.vertical && height > 1, this.cell);
	}

	DrawnBox saying(String text) {
		return new DrawnBox(this.line, this.column, this.height, this.width, text, this.kind, this.vertical, this.cell);
	}

	int bottom() {
		return this.line + this.height;
	}

	int right() {
		return this.column + this.width;
	}

	boolean label() {
		return this.kind != Kind.FIGURE;
	}

	/**
	 * Whether it stands above figures, not beside them.
	 */
	boolean head() {
		return label() && this.kind != Kind.STUB;
	}

}
