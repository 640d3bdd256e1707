package org.nianbao.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.nianbao.form.EditionFile.Node;

/**
 * A rule of the form's file that holds along every row, column or block of a table,
 * spread out into one balance for each.
 */
final class BalanceRule {

	private final Node rule;

	private final List<Cell> cells;

	BalanceRule(Node rule, List<Cell> cells) {
		this.rule = rule;
		this.cells = cells;
	}

	void addTo(List<Balance> balances, List<Floor> floors) {
		Axis axis = Axis.of(this.rule.text("along"));
		Map<String, List<Cell>> lines = new LinkedHashMap<>();
		this.cells
			.forEach((cell) -> lines.computeIfAbsent(axis.line.apply(cell), (key) -> new ArrayList<>()).add(cell));
		lines.values().forEach((line) -> add(axis, line, balances, floors));
	}

	private void add(Axis axis, List<Cell> line, List<Balance> balances, List<Floor> floors) {
		String check = this.rule.text("check");
		String label = axis.label.apply(line.get(0));
		if (this.rule.optionalText("total") != null) {
			balances.add(new Balance(check, label, pick(axis, line, List.of(this.rule.text("total"))),
					pick(axis, line, this.rule.texts("of")), true));
		}
		else if (!this.rule.texts("notNegative").isEmpty()) {
			List<String> ids = this.rule.texts("notNegative");
			if (line.stream().map(axis.id).toList().containsAll(ids)) {
				floors.add(new Floor(check, label, pick(axis, line, ids)));
			}
		}
		else {
			balances.add(new Balance(check, label, pick(axis, line, this.rule.texts("left")),
					pick(axis, line, this.rule.texts("right")), false));
		}
	}

	private List<Term> pick(Axis axis, List<Cell> line, List<String> ids) {
		return ids.stream().map((id) -> pick(axis, line, id)).toList();
	}

	private Term pick(Axis axis, List<Cell> line, String id) {
		return line.stream()
			.filter((cell) -> axis.id.apply(cell).equals(id))
			.findFirst()
			.map((cell) -> new Term(axis.term.apply(cell).shortLabel(), cell))
			.orElseThrow(() -> new IllegalStateException(
					this.rule.file() + ": " + this.rule.text("check") + " speaks of " + id + ", which no cell has"));
	}

	private enum Axis {

		ROWS(Cell::row, Cell::column, Cell::columnHeading, (cell) -> "“" + cell.rowHeading().label() + "”行"),
		COLUMNS(Cell::column, Cell::row, Cell::rowHeading, (cell) -> cell.columnHeading().label() + "列"),
		BLOCKS(Cell::block, Cell::column, Cell::columnHeading, Cell::block);

		private final Function<Cell, String> line;

		private final Function<Cell, String> id;

		private final Function<Cell, Heading> term;

		private final Function<Cell, String> label;

		Axis(Function<Cell, String> line, Function<Cell, String> id, Function<Cell, Heading> term,
				Function<Cell, String> label) {
			this.line = line;
			this.id = id;
			this.term = term;
			this.label = label;
		}

		static Axis of(String along) {
			return valueOf(along.toUpperCase(Locale.ROOT));
		}

	}

}
