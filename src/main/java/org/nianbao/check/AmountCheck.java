package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Figures;
import org.nianbao.form.Floor;
import org.nianbao.form.Term;

/**
 * B5: counts are whole numbers and not below zero, money not below zero with at most six
 * decimals in 万元, and what was there last year plus this year's change not below zero.
 */
class AmountCheck implements Check {

	@Override
	public Stream<Finding> findings(Examined examined) {
		Figures figures = examined.content().figures();
		Stream<Finding> cells = figures.edition()
			.cells()
			.stream()
			.filter((cell) -> problem(cell, figures.value(cell)) != null)
			.map((cell) -> new Finding("B5", Severity.ERROR, List.of(cell.name()), null, figures.value(cell),
					cell.label() + "：" + figures.text(cell) + " " + problem(cell, figures.value(cell))));
		Stream<Finding> floors = figures.edition()
			.floors()
			.stream()
			.filter((floor) -> figures.sum(floor.cells()).signum() < 0)
			.map((floor) -> finding(floor, figures));
		return Stream.concat(cells, floors);
	}

	private static @Nullable String problem(Cell cell, @Nullable BigDecimal value) {
		if (value == null) {
			return null;
		}
		if (value.signum() < 0 && !cell.type().signed()) {
			return "小于 0，请核对";
		}
		if (value.scale() > cell.type().decimals()) {
			return (cell.type() == CellType.MONEY) ? "的小数超过 6 位，请核对单位是否为万元" : "不是整数，请填整数";
		}
		return null;
	}

	private static Finding finding(Floor floor, Figures figures) {
		List<String> names = floor.cells().stream().map(Term::name).toList();
		List<String> places = floor.cells().stream().map((term) -> term.cell().name()).toList();
		BigDecimal sum = figures.sum(floor.cells());
		return new Finding(floor.check(), Severity.ERROR, places, BigDecimal.ZERO, sum,
				floor.cells().stream().map((term) -> figures.sum(List.of(term))).toList(),
				floor.label() + "：" + String.join(" + ", names) + " = " + sum.toPlainString() + "，不应小于 0");
	}

}
