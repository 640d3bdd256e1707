package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Comparison;
import org.nianbao.form.Comparison.Operand;
import org.nianbao.form.Figures;

/**
 * A rule that compares figures of a report with each other or with last year's, as the
 * edition's comparisons say. What is blank, or not part of last year's form, is not
 * compared.
 */
abstract class ComparisonCheck implements Check {

	private final String id;

	ComparisonCheck(String id) {
		this.id = id;
	}

	/**
	 * How much a finding matters.
	 */
	Severity severity(Examined examined) {
		return Severity.WARNING;
	}

	/**
	 * The sentence.
	 */
	abstract String message(Compared compared);

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		List<Comparison> comparisons = comparisons(examined).toList();
		if (comparisons.isEmpty()) {
			return "这一版的表格没有可以比较的数字";
		}
		boolean within = comparisons.stream()
			.anyMatch((comparison) -> comparison.operands().noneMatch(Operand::lastYear));
		return within ? null : examined.incomparable();
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		return comparisons(examined).flatMap((comparison) -> Compared.of(comparison, examined).stream())
			.map((compared) -> compared.holds()
					? new Trial(compared.label(), compared.read(), compared.leftSide() + "，" + compared.rightSide(),
							null)
					: Trial.found(compared.label(), compared.read(),
							compared.finding(severity(examined), message(compared))));
	}

	private Stream<Comparison> comparisons(Examined examined) {
		return examined.content()
			.edition()
			.comparisons()
			.stream()
			.filter((comparison) -> comparison.check().equals(this.id));
	}

	/**
	 * A comparison with the figures of a report.
	 *
	 * @param comparison what is compared
	 * @param figures the report's figures
	 * @param year its report year
	 * @param earlier the earlier report, or {@code null}
	 * @param left the sum on the left
	 * @param right the sum on the right
	 */
	record Compared(Comparison comparison, Figures figures, int year, @Nullable Earlier earlier, BigDecimal left,
			BigDecimal right) {

		static Optional<Compared> of(Comparison comparison, Examined examined) {
			Figures figures = examined.content().figures();
			Earlier earlier = examined.comparable().orElse(null);
			Figures lastYear = (earlier != null) ? earlier.content().figures() : null;
			return Comparison.sum(comparison.left(), figures, lastYear)
				.flatMap((left) -> Comparison.sum(comparison.right(), figures, lastYear)
					.map((right) -> new Compared(comparison, figures, examined.content().year(), earlier, left,
							right)));
		}

		boolean holds() {
			return this.comparison.relation().holds(this.left, this.right);
		}

		List<Trial.Operand> read() {
			return this.comparison.operands()
				.map((operand) -> new Trial.Operand(operand.term().cell().name(),
						operand.lastYear() ? this.year - 1 : this.year, value(operand)))
				.toList();
		}

		Finding finding(Severity severity, String message) {
			List<String> places = this.comparison.operands()
				.filter((operand) -> !operand.lastYear())
				.map((operand) -> operand.term().cell().name())
				.toList();
			List<BigDecimal> rests = this.comparison.operands().map(this::value).filter(Objects::nonNull).toList();
			BigDecimal expected = (this.comparison.relation() == Comparison.Relation.DIFFERENT) ? null : this.right;
			return new Finding(this.comparison.check(), severity, places, expected, this.left, rests, message);
		}

		private @Nullable BigDecimal value(Operand operand) {
			return operand.value(this.figures, (this.earlier != null) ? this.earlier.content().figures() : null);
		}

		String label() {
			return this.comparison.label();
		}

		boolean withLastYear() {
			return this.comparison.right().stream().anyMatch(Operand::lastYear);
		}

		/**
		 * The left side in words, with its sum behind it if there is something to add.
		 */
		String leftSide() {
			return side(this.comparison.left(), this.left);
		}

		/**
		 * The right side in words, beginning with the report that it is taken from.
		 */
		String rightSide() {
			return side(this.comparison.right(), this.right);
		}

		private String side(List<Operand> operands, BigDecimal sum) {
			String words = operands.stream().map(this::named).collect(Collectors.joining()).replaceFirst("^ [+−] ", "");
			return (operands.size() > 1) ? words + " = " + sum.toPlainString() : words;
		}

		private String named(Operand operand) {
			String from = (operand.lastYear() && this.earlier != null) ? this.earlier.content().year() + "年报告" : "";
			BigDecimal value = value(operand);
			return (operand.minus() ? " − " : " + ") + from + operand.term().name() + " "
					+ ((value != null) ? value.toPlainString() : "");
		}

		String difference() {
			return "相差 " + this.left.subtract(this.right).abs().toPlainString();
		}

	}

}
