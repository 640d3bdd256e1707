package org.nianbao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Chart;
import org.nianbao.form.Measure;

/**
 * One bar of a chart of the form, added up over reports and cut into its parts.
 *
 * @param title what the chart shows
 * @param unit the measure word
 * @param whole all parts together
 * @param counted how many reports state at least one part
 * @param parts the parts in the form's order
 */
record Outcome(String title, String unit, BigDecimal whole, int counted, List<Part> parts) {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/**
	 * Adds a chart up.
	 * @param reports of one scope; those whose form has no such chart are left out
	 */
	static Outcome of(Chart chart, List<Reported> reports) {
		List<BigDecimal> values = new ArrayList<>(chart.bars().stream().map((bar) -> BigDecimal.ZERO).toList());
		int counted = 0;
		for (Reported report : reports) {
			boolean stated = false;
			for (int at = 0; at < values.size(); at++) {
				BigDecimal value = value(chart.title(), chart.bars().get(at).label(), report);
				values.set(at, (value != null) ? values.get(at).add(value) : values.get(at));
				stated |= value != null;
			}
			counted += stated ? 1 : 0;
		}
		return new Outcome(chart.title(), chart.unit(), values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
				counted, parts(chart.bars(), values));
	}

	private static @Nullable BigDecimal value(String title, String label, Reported report) {
		return report.edition()
			.charts()
			.stream()
			.filter((chart) -> chart.title().equals(title))
			.flatMap((chart) -> chart.bars().stream())
			.filter((bar) -> bar.label().equals(label))
			.map((bar) -> bar.of(report::figure))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static List<Part> parts(List<Measure> bars, List<BigDecimal> values) {
		BigDecimal whole = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ONE);
		List<Part> parts = new ArrayList<>();
		BigDecimal from = BigDecimal.ZERO;
		for (int at = 0; at < values.size(); at++) {
			BigDecimal width = values.get(at).multiply(THOUSAND).divide(whole, MathContext.DECIMAL32);
			parts.add(new Part(bars.get(at).label(), values.get(at), from, width));
			from = from.add(width);
		}
		return parts;
	}

	/**
	 * A part of the bar.
	 *
	 * @param label what it counts
	 * @param value how many
	 * @param from where it begins, in thousandths of the bar
	 * @param width how wide it is, in thousandths of the bar
	 */
	record Part(String label, BigDecimal value, BigDecimal from, BigDecimal width) {

		/**
		 * The part in per cent of the whole.
		 */
		public String percent() {
			return this.width.movePointLeft(1).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
		}

	}

}
