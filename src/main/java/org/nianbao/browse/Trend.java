package org.nianbao.browse;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Figures;
import org.nianbao.form.Measure;
import org.nianbao.form.ReportContent;

/**
 * How the figures that reports state at a glance moved over the years.
 *
 * @param measures the figures, in the words of the latest report's edition
 * @param years the years, the earliest first
 */
record Trend(List<Measure> measures, List<Year> years) {

	static Trend of(List<ReportContent> reports) {
		List<ReportContent> byYear = reports.stream().sorted(Comparator.comparing(ReportContent::year)).toList();
		List<Measure> measures = byYear.isEmpty() ? List.of() : byYear.get(byYear.size() - 1).edition().highlights();
		return new Trend(measures, byYear.stream().map((report) -> year(report, measures)).toList());
	}

	private static Year year(ReportContent report, List<Measure> measures) {
		return new Year(report.year(),
				measures.stream().map((measure) -> value(measure.label(), report.figures())).toList());
	}

	private static @Nullable BigDecimal value(String label, Figures figures) {
		return figures.edition()
			.highlights()
			.stream()
			.filter((measure) -> measure.label().equals(label))
			.findFirst()
			.map((measure) -> measure.of(figures))
			.orElse(null);
	}

	/**
	 * What the tallest column of the first figure's chart stands for, at least 1.
	 */
	public BigDecimal scale() {
		return this.years.stream().map(Year::first).reduce(BigDecimal.ONE, BigDecimal::max);
	}

	/**
	 * The figures of one year.
	 *
	 * @param year the report year
	 * @param values the figures in the order of the measures, {@code null} where that
	 * year's edition has none
	 */
	record Year(int year, List<@Nullable BigDecimal> values) {

		public BigDecimal first() {
			BigDecimal first = this.values.get(0);
			return (first != null) ? first : BigDecimal.ZERO;
		}

	}

}
