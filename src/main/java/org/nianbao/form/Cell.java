package org.nianbao.form;

/**
 * One place of the form that takes a figure.
 *
 * @param name its name everywhere, such as {@code table3/三（七）/自然人}
 * @param table the table's id, such as {@code table3}
 * @param index its position among all cells of the edition, from 0
 * @param row its row's id, empty where the table has one unnamed row
 * @param column its column's id within the block, such as {@code 结果维持}
 * @param block the block of columns that stands in its name, such as {@code 行政复议}, or
 * empty
 * @param rowHeading the row in the form's words
 * @param columnHeading the column in the form's words
 */
public record Cell(String name, String table, int index, String row, String column, String block, Heading rowHeading,
		Heading columnHeading) {

	/**
	 * What kind of figure this cell takes.
	 */
	public CellType type() {
		return this.columnHeading.type();
	}

	/**
	 * The cell as a sentence names it: row and column in the form's words.
	 */
	public String label() {
		String first = this.row.isEmpty() ? this.block : this.rowHeading.label();
		return first + " · " + this.columnHeading.label();
	}

}
