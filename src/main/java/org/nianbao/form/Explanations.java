package org.nianbao.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What counts in the cells of a table, put together from what the form's file says of a
 * cell's row, block and column.
 */
record Explanations(Map<String, String> rows, Map<String, String> blocks, Map<String, String> columns) {

	static Explanations of(FormNode node) {
		return new Explanations(node.words("rows"), node.words("blocks"), node.words("columns"));
	}

	String of(Cell cell) {
		return Stream.of(this.rows.get(cell.row()), this.blocks.get(cell.block()), this.columns.get(cell.column()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining());
	}

	/**
	 * Requires that what is explained is there.
	 */
	void requireKnown(List<Cell> cells, String file) {
		Stream<String> unknown = Stream
			.of(unknown(this.rows, cells.stream().map(Cell::row)),
					unknown(this.blocks, cells.stream().map(Cell::block)),
					unknown(this.columns, cells.stream().map(Cell::column)))
			.flatMap((names) -> names);
		unknown.findFirst().ifPresent((name) -> {
			throw new IllegalStateException(file + " explains " + name + ", which no cell has");
		});
	}

	private static Stream<String> unknown(Map<String, String> explained, Stream<String> known) {
		List<String> names = known.toList();
		return explained.keySet().stream().filter((name) -> !names.contains(name));
	}

}
