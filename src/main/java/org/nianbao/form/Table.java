package org.nianbao.form;

import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Layout.Box;

/**
 * A statutory table: its cells in the form's order and how the form draws it.
 *
 * @param id its name in cell names, such as {@code table3}
 * @param cells its cells, row by row
 * @param layout its drawing
 * @param explanations what counts in its cells
 */
public record Table(String id, List<Cell> cells, Layout layout, Explanations explanations) {

	/**
	 * Every label, each once, as they are read.
	 */
	public List<String> words() {
		return this.layout.groups()
			.stream()
			.flatMap((group) -> Stream.concat(group.heads().stream(), group.rows().stream()))
			.flatMap((row) -> row.boxes().stream())
			.map(Box::text)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	/**
	 * The heads of the columns of money that do not say the unit, which is 万元.
	 */
	public List<String> moneyWithoutUnit() {
		return this.cells.stream()
			.filter((cell) -> cell.type() == CellType.MONEY)
			.map((cell) -> cell.columnHeading().label())
			.filter((head) -> !head.contains("万元"))
			.distinct()
			.toList();
	}

}
