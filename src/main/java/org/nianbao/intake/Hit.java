package org.nianbao.intake;

import org.nianbao.form.Cell;
import org.nianbao.source.Grid.Box;

/**
 * A figure's place in a file.
 *
 * @param cell the cell of the form
 * @param line the line of the file's table
 * @param column the column of the file's table, from 0
 * @param head the head of the column as the file words it, empty if it has none
 * @param equal whether the labels that led here have the form's own words
 */
record Hit(Cell cell, SourceLine line, int column, String head, boolean equal) {

	/**
	 * What stands there.
	 */
	Box box() {
		return this.line.grid().box(this.line.number(), this.column);
	}

}
