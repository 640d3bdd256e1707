package org.nianbao.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Trial.Operand;
import org.nianbao.form.ReportContent.Reporter;

/**
 * Figures that a check read one after the other in one table, or in one narrative, of one
 * report.
 *
 * @param source whose reports they were read in, empty if it is the report itself
 * @param place the part of their names that they share, such as {@code table3/…/自然人}, or
 * what a reader calls the narrative
 * @param figures the figures in the order of the rule
 */
public record ProofFigures(String source, String place, List<Figure> figures) {

	private static final int MOST_UNITS = 100;

	public ProofFigures {
		figures = List.copyOf(figures);
	}

	/**
	 * Figures of one report that stand in one part of it.
	 * @param source what it is called, empty if it is the report itself
	 * @param operands the figures, at least one
	 */
	static ProofFigures of(String source, List<Operand> operands) {
		String first = operands.get(0).place();
		if (!first.contains("/")) {
			return new ProofFigures(source, narrative(first), named(operands, (place) -> ""));
		}
		String table = first.substring(0, first.indexOf('/') + 1);
		String row = first.substring(0, first.lastIndexOf('/') + 1);
		String column = first.substring(first.lastIndexOf('/'));
		boolean several = operands.size() > 1;
		if (several && !row.equals(table) && all(operands, (place) -> place.endsWith(column))) {
			return new ProofFigures(source, table + "…" + column,
					named(operands, (place) -> place.substring(table.length(), place.lastIndexOf('/'))));
		}
		if (several && all(operands, (place) -> place.startsWith(row))) {
			return new ProofFigures(source, row + "…", named(operands, (place) -> place.substring(row.length())));
		}
		return new ProofFigures(source, table + "…", named(operands, (place) -> place.substring(table.length())));
	}

	/**
	 * What organizations below published in one cell. The smallest of very many are added
	 * up: each stands in its own report, which the proof sheet names.
	 * @param operands the figures, at least one, the largest first
	 */
	static ProofFigures ofUnits(List<Operand> operands) {
		List<Figure> figures = new ArrayList<>();
		operands.stream()
			.limit(MOST_UNITS)
			.forEach((operand) -> figures.add(new Figure(unit(operand).name(), text(operand.value()))));
		if (operands.size() > MOST_UNITS) {
			List<Operand> others = operands.subList(MOST_UNITS, operands.size());
			BigDecimal sum = others.stream()
				.map(Operand::value)
				.filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			figures.add(new Figure("其余 " + others.size() + " 个单位合计", text(sum)));
		}
		return new ProofFigures("下级单位的报告", operands.get(0).place(), figures);
	}

	private static Reporter unit(Operand operand) {
		return Objects.requireNonNull(operand.unit());
	}

	private static boolean all(List<Operand> operands, Predicate<String> holds) {
		return operands.stream().map(Operand::place).allMatch(holds);
	}

	/**
	 * What a reader calls a narrative.
	 */
	static String narrative(String name) {
		return name.equals("opening") ? "引言" : "第" + name + "部分";
	}

	private static List<Figure> named(List<Operand> operands, UnaryOperator<String> name) {
		List<Figure> figures = new ArrayList<>();
		operands.forEach((operand) -> figures.add(new Figure(name.apply(operand.place()), text(operand.value()))));
		return figures;
	}

	private static String text(@Nullable BigDecimal value) {
		return (value != null) ? value.stripTrailingZeros().toPlainString() : "空白";
	}

	/**
	 * Where they were read: the report, if it is another one, and the place.
	 */
	public String where() {
		return this.source.isEmpty() ? this.place : this.source + " " + this.place;
	}

	/**
	 * All of it in one line.
	 */
	public String line() {
		return where() + "：" + this.figures.stream().map(Figure::line).collect(Collectors.joining("、"));
	}

	/**
	 * A figure that was read.
	 *
	 * @param name what tells it from the others, empty in a narrative
	 * @param value the figure, or 空白
	 */
	public record Figure(String name, String value) {

		/**
		 * Name and figure.
		 */
		public String line() {
			return this.name.isEmpty() ? this.value : this.name + "=" + this.value;
		}

	}

}
