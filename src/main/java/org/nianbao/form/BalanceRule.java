package org.nianbao.form;

import java.util.List;

/**
 * A rule of the form's file that holds along every row, column or block of a table,
 * spread out into one balance for each.
 */
final class BalanceRule {

	private final FormNode rule;

	private final Axis axis;

	BalanceRule(FormNode rule) {
		this.rule = rule;
		this.axis = Axis.of(rule.text("along"));
	}

	void addTo(List<Balance> balances, List<Floor> floors, List<Cell> cells) {
		this.axis.lines(cells).forEach((line) -> add(line, balances, floors));
	}

	private void add(List<Cell> line, List<Balance> balances, List<Floor> floors) {
		String check = this.rule.text("check");
		String label = this.axis.label(line);
		if (this.rule.optionalText("total") != null) {
			balances.add(new Balance(check, label, pick(line, List.of(this.rule.text("total"))),
					pick(line, this.rule.texts("of")), true));
		}
		else if (!this.rule.texts("notNegative").isEmpty()) {
			List<String> ids = this.rule.texts("notNegative");
			if (ids.stream().allMatch((id) -> this.axis.term(line, id).isPresent())) {
				floors.add(new Floor(check, label, pick(line, ids)));
			}
		}
		else {
			balances.add(new Balance(check, label, pick(line, this.rule.texts("left")),
					pick(line, this.rule.texts("right")), false));
		}
	}

	private List<Term> pick(List<Cell> line, List<String> ids) {
		return ids.stream().map((id) -> pick(line, id)).toList();
	}

	private Term pick(List<Cell> line, String id) {
		return this.axis.term(line, id)
			.orElseThrow(() -> new IllegalStateException(
					this.rule.file() + ": " + this.rule.text("check") + " speaks of " + id + ", which no cell has"));
	}

}
