package org.nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Layout;
import org.nianbao.form.Table;

/**
 * A line of the form as it is looked for in files.
 *
 * @param table the table that it belongs to
 * @param path what the form writes before it, from the outermost label to its own; empty
 * where the form writes nothing
 * @param cells its cells from left to right
 */
record FormLine(Table table, List<String> path, List<Cell> cells) {

	/**
	 * Every line of a form that has a label, in its order.
	 */
	static List<FormLine> labelled(Edition edition) {
		return all(edition).filter((line) -> !line.path().isEmpty()).toList();
	}

	/**
	 * The lines of a form that only heads of columns tell.
	 */
	static List<FormLine> unlabelled(Edition edition) {
		return all(edition).filter((line) -> line.path().isEmpty()).toList();
	}

	private static Stream<FormLine> all(Edition edition) {
		return edition.tables()
			.stream()
			.flatMap((table) -> table.layout().groups().stream().flatMap((group) -> lines(table, group).stream()));
	}

	private static List<FormLine> lines(Table table, Layout.Group group) {
		List<FormLine> lines = new ArrayList<>();
		List<Reaching> reaching = new ArrayList<>();
		for (Layout.Row row : group.rows()) {
			reaching.removeIf((one) -> one.end() <= lines.size());
			row.boxes()
				.stream()
				.filter((box) -> box.kind() == Layout.Kind.STUB)
				.forEach((box) -> reaching.add(new Reaching(box.text(), lines.size() + box.rowspan())));
			lines.add(new FormLine(table, reaching.stream().map(Reaching::text).toList(),
					row.boxes().stream().flatMap((box) -> Stream.ofNullable(box.cell())).toList()));
		}
		return lines;
	}

	/**
	 * Its own label.
	 */
	Label label() {
		return Label.of(this.path.get(this.path.size() - 1));
	}

	/**
	 * Its label as a sentence says it.
	 */
	String words() {
		return this.path.isEmpty() ? "" : this.path.get(this.path.size() - 1);
	}

	/**
	 * What the names of its cells have in common, such as {@code table3/三（三）1}.
	 */
	String place() {
		Cell cell = this.cells.get(0);
		return this.table.id() + (cell.row().isEmpty() ? "" : "/" + cell.row());
	}

	private record Reaching(String text, int end) {

	}

}
