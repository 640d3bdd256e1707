package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Trial.Operand;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

/**
 * R1: no figure of a report that counts the acts of the organizations below is smaller
 * than the sum of what they published.
 */
class UnitsCheck implements Check {

	private static final int NAMED = 5;

	@Override
	public String id() {
		return "R1";
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		if (examined.content().scope() != Scope.WHOLE) {
			return "本机关的报告不汇总下级";
		}
		return examined.units().isEmpty() ? "没有下级单位已公布的报告" : null;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		if (skipped(examined) != null) {
			return Stream.empty();
		}
		ReportContent whole = examined.content();
		return whole.edition()
			.cells()
			.stream()
			.filter((cell) -> cell.type() != CellType.SIGNED_COUNT)
			.flatMap((cell) -> trial(cell, whole, Share.of(cell, examined.units())).stream());
	}

	private static List<Trial> trial(Cell cell, ReportContent whole, List<Share> shares) {
		BigDecimal own = whole.figures().value(cell);
		BigDecimal sum = shares.stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (own == null || sum.signum() == 0) {
			return List.of();
		}
		List<Operand> operands = Stream
			.concat(Stream.of(new Operand(cell.name(), whole.year(), own)),
					shares.stream().map((share) -> new Operand(cell.name(), whole.year(), share.value(), share.unit())))
			.toList();
		if (own.compareTo(sum) >= 0) {
			return List
				.of(new Trial(cell.label(), operands, own.toPlainString() + "，不小于各单位之和 " + sum.toPlainString(), null));
		}
		String units = shares.stream()
			.limit(NAMED)
			.map((share) -> share.unit().name() + " " + share.value().toPlainString())
			.collect(Collectors.joining("、"));
		String message = cell.label() + "：全县 " + own.toPlainString() + "，小于各单位已公布报告之和 " + sum.toPlainString() + "（"
				+ units + ((shares.size() > NAMED) ? "等 " + shares.size() + " 个单位" : "") + "），请核对是否漏了汇总";
		Finding finding = new Finding("R1", Severity.WARNING, List.of(cell.name()), sum, own,
				shares.stream().map(Share::value).toList(), message);
		return List.of(Trial.found(cell.label(), operands, finding));
	}

	/**
	 * What an organization published in a cell, the largest first.
	 */
	private record Share(Reporter unit, BigDecimal value) {

		static List<Share> of(Cell cell, List<UnitFigures> units) {
			List<Share> shares = new ArrayList<>();
			for (UnitFigures unit : units) {
				BigDecimal value = unit.figures().edition().cell(cell.name()).map(unit.figures()::value).orElse(null);
				if (value != null && value.signum() != 0) {
					shares.add(new Share(unit.organization(), value));
				}
			}
			shares.sort(Comparator.comparing(Share::value).reversed());
			return shares;
		}

	}

}
