package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Trial.Operand;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Figures;
import org.nianbao.form.Floor;
import org.nianbao.form.Table;
import org.nianbao.form.Term;

/**
 * B5: counts are whole numbers and not below zero, money not below zero with at most six
 * decimals in 万元, and what was there last year plus this year's change not below zero.
 */
class AmountCheck implements Check {

	@Override
	public String id() {
		return "B5";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Figures figures = examined.content().figures();
		Stream<Trial> tables = figures.edition().tables().stream().flatMap((table) -> trials(table, figures));
		Stream<Trial> floors = figures.edition()
			.floors()
			.stream()
			.map((floor) -> trial(floor, figures, examined.content().year()));
		return Stream.concat(tables, floors);
	}

	private static Stream<Trial> trials(Table table, Figures figures) {
		List<Trial> wrong = table.cells()
			.stream()
			.filter((cell) -> problem(cell, figures.value(cell)) != null)
			.map((cell) -> Trial.found(cell.label(), List.of(),
					new Finding("B5", Severity.ERROR, List.of(cell.name()), null, figures.value(cell),
							cell.label() + "：" + figures.text(cell) + " " + problem(cell, figures.value(cell)))))
			.toList();
		return wrong.isEmpty()
				? Stream.of(new Trial(table.id(), List.of(), "填写的 " + filled(table, figures) + " 个数都合乎各格的要求", null))
				: wrong.stream();
	}

	private static long filled(Table table, Figures figures) {
		return table.cells().stream().filter((cell) -> !figures.isBlank(cell)).count();
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

	private static Trial trial(Floor floor, Figures figures, int year) {
		List<Operand> operands = floor.cells()
			.stream()
			.map((term) -> new Operand(term.cell().name(), year, figures.value(term.cell())))
			.toList();
		BigDecimal sum = figures.sum(floor.cells());
		List<String> names = floor.cells().stream().map(Term::name).toList();
		String statement = floor.label() + "：" + String.join(" + ", names) + " = " + sum.toPlainString();
		return (sum.signum() < 0)
				? Trial.found(floor.label(), operands, finding(floor, figures, sum, statement + "，不应小于 0"))
				: new Trial(floor.label(), operands, statement + "，不小于 0", null);
	}

	private static Finding finding(Floor floor, Figures figures, BigDecimal sum, String message) {
		List<String> places = floor.cells().stream().map((term) -> term.cell().name()).toList();
		return new Finding(floor.check(), Severity.ERROR, places, BigDecimal.ZERO, sum,
				floor.cells().stream().map((term) -> figures.sum(List.of(term))).toList(), message);
	}

}
