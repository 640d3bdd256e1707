package org.nianbao.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of a table that a rule of the form's file holds along.
 */
enum Axis {

	ROWS(Cell::row, Cell::column, Cell::columnHeading, (cell) -> "“" + cell.rowHeading().label() + "”行"),
	COLUMNS(Cell::column, Cell::row, Cell::rowHeading, (cell) -> cell.columnHeading().label() + "列"),
	BLOCKS(Cell::block, Cell::column, Cell::columnHeading, Cell::block);

	private final Function<Cell, String> line;

	private final Function<Cell, String> id;

	private final Function<Cell, Heading> heading;

	private final Function<Cell, String> label;

	Axis(Function<Cell, String> line, Function<Cell, String> id, Function<Cell, Heading> heading,
			Function<Cell, String> label) {
		this.line = line;
		this.id = id;
		this.heading = heading;
		this.label = label;
	}

	static Axis of(String along) {
		return valueOf(along.toUpperCase(Locale.ROOT));
	}

	/**
	 * The lines of a table in their order.
	 */
	Collection<List<Cell>> lines(List<Cell> cells) {
		Map<String, List<Cell>> lines = cells.stream()
			.collect(Collectors.groupingBy(this.line, LinkedHashMap::new, Collectors.toList()));
		return lines.values();
	}

	/**
	 * The line's id, as the file writes it.
	 */
	String name(List<Cell> line) {
		return this.line.apply(line.get(0));
	}

	/**
	 * The line as a sentence begins with it.
	 */
	String label(List<Cell> line) {
		return this.label.apply(line.get(0));
	}

	/**
	 * The cell of an id in a line.
	 */
	Optional<Term> term(List<Cell> line, String id) {
		return line.stream()
			.filter((cell) -> this.id.apply(cell).equals(id))
			.findFirst()
			.map((cell) -> new Term(this.heading.apply(cell).shortLabel(), cell));
	}

	/**
	 * What a cell is called within its line, in the form's words.
	 */
	String heading(Cell cell) {
		return this.heading.apply(cell).label();
	}

}
