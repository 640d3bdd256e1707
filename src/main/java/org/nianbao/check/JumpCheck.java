package org.nianbao.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Trial.Operand;
import org.nianbao.form.Balance;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Comparison;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;

/**
 * Y4: a figure of at least 100 does not grow or shrink threefold in a year, money not
 * tenfold. What last year's report fixes is left to Y1 and Y2, and a total is left to the
 * parts that it jumps with.
 */
class JumpCheck implements Check {

	private static final BigDecimal LARGE = BigDecimal.valueOf(100);

	private static final BigDecimal COUNT_FACTOR = BigDecimal.valueOf(3);

	private static final BigDecimal MONEY_FACTOR = BigDecimal.TEN;

	@Override
	public String id() {
		return "Y4";
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		return examined.incomparable();
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Figures figures = examined.content().figures();
		int year = examined.content().year();
		return examined.comparable()
			.stream()
			.flatMap((earlier) -> findings(figures, earlier)
				.map((finding) -> Trial.found(finding.place(), read(finding, year), finding)));
	}

	private static List<Operand> read(Finding finding, int year) {
		return List.of(new Operand(finding.place(), year, finding.figures().get(0)),
				new Operand(finding.place(), year - 1, finding.figures().get(1)));
	}

	private static Stream<Finding> findings(Figures figures, Earlier earlier) {
		Edition edition = figures.edition();
		Set<Cell> jumped = new HashSet<>();
		edition.cells()
			.stream()
			.filter((cell) -> cell.type() != CellType.SIGNED_COUNT && jumps(cell, figures, earlier))
			.forEach(jumped::add);
		edition.comparisons().stream().filter(Comparison::carries).map(Comparison::cell).forEach(jumped::remove);
		Set<Cell> explained = new HashSet<>();
		edition.balances()
			.stream()
			.filter(Balance::total)
			.filter((total) -> total.right().stream().anyMatch((part) -> jumped.contains(part.cell())))
			.forEach((total) -> explained.add(total.totalCell()));
		return edition.cells()
			.stream()
			.filter((cell) -> jumped.contains(cell) && !explained.contains(cell))
			.map((cell) -> finding(cell, figures.value(cell), before(cell, earlier), earlier.content().year()));
	}

	private static boolean jumps(Cell cell, Figures figures, Earlier earlier) {
		BigDecimal now = figures.value(cell);
		BigDecimal before = before(cell, earlier);
		if (now == null || before == null || now.max(before).compareTo(LARGE) < 0) {
			return false;
		}
		BigDecimal factor = (cell.type() == CellType.MONEY) ? MONEY_FACTOR : COUNT_FACTOR;
		return now.max(before).compareTo(now.min(before).multiply(factor)) > 0;
	}

	private static @Nullable BigDecimal before(Cell cell, Earlier earlier) {
		Figures figures = earlier.content().figures();
		return figures.edition().cell(cell.name()).map(figures::value).orElse(null);
	}

	private static Finding finding(Cell cell, BigDecimal now, BigDecimal before, int year) {
		boolean money = cell.type() == CellType.MONEY;
		String unit = money ? " 万元" : "";
		String message = cell.label() + "：" + now.toPlainString() + unit + "，" + year + "年报告 " + before.toPlainString()
				+ unit + "，" + (money ? "相差十倍以上，请核对是不是把元填成了万元，属实的请说明" : "相差三倍以上，请核对，属实的请说明原因");
		return new Finding("Y4", Severity.WARNING, List.of(cell.name()), null, now, List.of(now, before), message);
	}

}
