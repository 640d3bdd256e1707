package org.nianbao.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the entry grid's script knows of a table, so that it adds up in the browser by the
 * same rules as {@link Figures#withTotals()} and the checks do on the server:
 * {@code {"cells": {"<cell>": {"type", "label", "explanation"}}, "totals": [{"check",
 * "label", "name", "cell", "parts": [term]}], "balances": [{"check", "label", "left":
 * [term], "right": [term]}], "floors": [{"check", "label", "cells": [term]}]}}, where a
 * term is {@code {"name", "cell"}}. Totals that others build on come first.
 */
public final class FormRules {

	private FormRules() {
	}

	/**
	 * The rules of one table.
	 * @param edition the edition that the table belongs to
	 * @param table the table
	 * @return {@link ScriptJson}
	 */
	public static String json(Edition edition, Table table) {
		Map<String, CellRule> cells = new LinkedHashMap<>();
		table.cells()
			.forEach((cell) -> cells.put(cell.name(),
					new CellRule(cell.type(), cell.label(), table.explanations().of(cell))));
		List<Balance> balances = edition.balances()
			.stream()
			.filter((balance) -> within(table, balance.left()))
			.toList();
		Rules rules = new Rules(cells, balances.stream().filter(Balance::total).map(TotalRule::of).toList(),
				balances.stream().filter((balance) -> !balance.total()).map(SumsRule::of).toList(),
				edition.floors()
					.stream()
					.filter((floor) -> within(table, floor.cells()))
					.map((floor) -> new FloorRule(floor.check(), floor.label(), TermRule.of(floor.cells())))
					.toList());
		return ScriptJson.of(rules);
	}

	private static boolean within(Table table, List<Term> terms) {
		return terms.get(0).cell().table().equals(table.id());
	}

	private record Rules(Map<String, CellRule> cells, List<TotalRule> totals, List<SumsRule> balances,
			List<FloorRule> floors) {

	}

	private record CellRule(CellType type, String label, String explanation) {

	}

	private record TotalRule(String check, String label, String name, String cell, List<TermRule> parts) {

		static TotalRule of(Balance total) {
			return new TotalRule(total.check(), total.label(), total.left().get(0).name(), total.totalCell().name(),
					TermRule.of(total.right()));
		}

	}

	private record SumsRule(String check, String label, List<TermRule> left, List<TermRule> right) {

		static SumsRule of(Balance balance) {
			return new SumsRule(balance.check(), balance.label(), TermRule.of(balance.left()),
					TermRule.of(balance.right()));
		}

	}

	private record FloorRule(String check, String label, List<TermRule> cells) {

	}

	private record TermRule(String name, String cell) {

		static List<TermRule> of(List<Term> terms) {
			return terms.stream().map((term) -> new TermRule(term.name(), term.cell().name())).toList();
		}

	}

}
