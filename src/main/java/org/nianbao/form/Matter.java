package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One thing that reports state a figure of, wherever their editions of the form put it.
 *
 * @param table the table that it stands in, such as {@code table3}
 * @param row the row in the form's words, of table 4 the block
 * @param column the column in the form's words
 * @param type what kind of figure it is
 * @param terms the cells that add up to it, by the ids of the editions that have it
 * @param lacking why an edition does not have it, by the ids of those
 */
public record Matter(String table, String row, String column, CellType type, Map<String, List<Term>> terms,
		Map<String, String> lacking) {

	public Matter {
		terms = Map.copyOf(terms);
		lacking = Map.copyOf(lacking);
	}

	static Matter of(Cell cell, Edition edition) {
		return new Matter(cell.table(), cell.row().isEmpty() ? cell.block() : cell.rowHeading().label(),
				cell.columnHeading().label(), cell.type(), Map.of(edition.id(), List.of(new Term("", cell))), Map.of());
	}

	/**
	 * The same, where another edition puts it.
	 */
	Matter and(Edition edition, List<Term> terms) {
		Map<String, List<Term>> all = new LinkedHashMap<>(this.terms);
		all.put(edition.id(), terms);
		return new Matter(this.table, this.row, this.column, this.type, all, this.lacking);
	}

	/**
	 * The same, which another edition does not have.
	 */
	Matter without(Edition edition, String why) {
		Map<String, String> all = new LinkedHashMap<>(this.lacking);
		all.put(edition.id(), why);
		return new Matter(this.table, this.row, this.column, this.type, this.terms, all);
	}

	/**
	 * The cells that an edition adds up to it, {@code null} if it does not have it.
	 */
	public @Nullable List<Term> in(Edition edition) {
		return this.terms.get(edition.id());
	}

}
