package org.nianbao.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Trial.Operand;
import org.nianbao.form.Balance;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Comparison;
import org.nianbao.form.Figures;
import org.nianbao.form.ReportContent;

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
		return examined.comparable().stream().flatMap((earlier) -> trials(examined.content(), earlier));
	}

	@Override
	public Stream<Finding> findings(Examined examined) {
		Figures figures = examined.content().figures();
		return examined.comparable()
			.stream()
			.flatMap((earlier) -> found(figures, earlier).stream().map((cell) -> finding(cell, figures, earlier)));
	}

	private static Stream<Trial> trials(ReportContent content, Earlier earlier) {
		Set<Cell> found = found(content.figures(), earlier);
		return compared(content.figures(), earlier).map((cell) -> {
			List<Operand> read = List.of(new Operand(cell.name(), content.year(), content.figures().value(cell)),
					new Operand(cell.name(), earlier.content().year(), before(cell, earlier)));
			return found.contains(cell) ? Trial.found(cell.label(), read, finding(cell, content.figures(), earlier))
					: new Trial(cell.label(), read, holding(cell, content.figures(), earlier), null);
		});
	}

	/**
	 * The cells that are large enough to be compared and that last year's report does not
	 * fix, in the form's order.
	 */
	private static Stream<Cell> compared(Figures figures, Earlier earlier) {
		Set<Cell> fixed = figures.edition()
			.comparisons()
			.stream()
			.filter(Comparison::carries)
			.map(Comparison::cell)
			.collect(Collectors.toSet());
		return figures.edition()
			.cells()
			.stream()
			.filter((cell) -> cell.type() != CellType.SIGNED_COUNT && !fixed.contains(cell))
			.filter((cell) -> isLarge(figures.value(cell), before(cell, earlier)));
	}

	private static boolean isLarge(@Nullable BigDecimal now, @Nullable BigDecimal before) {
		return now != null && before != null && now.max(before).compareTo(LARGE) >= 0;
	}

	/**
	 * The cells whose figures jump without a part that jumps with them, in the form's
	 * order.
	 */
	private static Set<Cell> found(Figures figures, Earlier earlier) {
		Set<Cell> jumped = compared(figures, earlier).filter((cell) -> jumps(cell, figures, earlier))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<Cell> explained = figures.edition()
			.balances()
			.stream()
			.filter(Balance::total)
			.filter((total) -> total.right().stream().anyMatch((part) -> jumped.contains(part.cell())))
			.map(Balance::totalCell)
			.collect(Collectors.toSet());
		jumped.removeAll(explained);
		return jumped;
	}

	private static boolean jumps(Cell cell, Figures figures, Earlier earlier) {
		BigDecimal now = figures.value(cell);
		BigDecimal before = before(cell, earlier);
		BigDecimal factor = isMoney(cell) ? MONEY_FACTOR : COUNT_FACTOR;
		return now.max(before).compareTo(now.min(before).multiply(factor)) > 0;
	}

	private static boolean isMoney(Cell cell) {
		return cell.type() == CellType.MONEY;
	}

	private static @Nullable BigDecimal before(Cell cell, Earlier earlier) {
		Figures figures = earlier.content().figures();
		return figures.edition().cell(cell.name()).map(figures::value).orElse(null);
	}

	private static Finding finding(Cell cell, Figures figures, Earlier earlier) {
		String message = cell.label() + "：" + both(cell, figures, earlier) + "，"
				+ (isMoney(cell) ? "相差十倍以上，请核对是不是把元填成了万元，属实的请说明" : "相差三倍以上，请核对，属实的请说明原因");
		BigDecimal now = figures.value(cell);
		return new Finding("Y4", Severity.WARNING, List.of(cell.name()), null, now, List.of(now, before(cell, earlier)),
				message);
	}

	private static String holding(Cell cell, Figures figures, Earlier earlier) {
		return both(cell, figures, earlier) + "，" + (jumps(cell, figures, earlier) ? "随其中的分项变化" : "变化在幅度以内");
	}

	private static String both(Cell cell, Figures figures, Earlier earlier) {
		String unit = isMoney(cell) ? " 万元" : "";
		return figures.value(cell).toPlainString() + unit + "，" + earlier.content().year() + "年报告 "
				+ before(cell, earlier).toPlainString() + unit;
	}

}
