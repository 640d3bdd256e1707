package org.nianbao.chart;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Chart;
import org.nianbao.form.Figures;
import org.nianbao.form.ReportContent;
import org.nianbao.publication.PublishedReport;

/**
 * Figures drawn as bars side by side.
 *
 * @param id its name in addresses
 * @param measure what is counted
 * @param unit the measure word of every bar
 * @param bars the figures in their order
 */
public record BarChart(String id, String measure, String unit, List<Bar> bars) {

	/** The name of the chart over the years. */
	static final String TREND = "trend";

	static BarChart of(Chart chart, Figures figures) {
		return new BarChart(chart.id(), chart.title(), chart.unit(),
				chart.bars().stream().map((bar) -> new Bar(bar.label(), bar.of(figures))).toList());
	}

	/**
	 * How the first figure that a report states at a glance moved over the years.
	 * @param reports of an organization, the earliest first, the last of them the one
	 * that it is drawn beside
	 */
	static BarChart trend(List<ReportContent> reports) {
		String label = reports.get(reports.size() - 1).edition().highlights().get(0).label();
		String unit = reports.get(reports.size() - 1).edition().highlights().get(0).unit();
		return new BarChart(TREND, label.replace("本年", ""), unit,
				reports.stream()
					.map((report) -> new Bar(String.valueOf(report.year()), value(label, report)))
					.toList());
	}

	private static @Nullable BigDecimal value(String label, ReportContent report) {
		return report.edition()
			.highlights()
			.stream()
			.filter((measure) -> measure.label().equals(label))
			.findFirst()
			.map((measure) -> measure.of(report.figures()::value))
			.orElse(null);
	}

	/**
	 * Whether each bar stands for a year.
	 */
	public boolean yearly() {
		return this.id.equals(TREND);
	}

	/**
	 * What it is called on its picture.
	 */
	String title() {
		return yearly() ? "历年" + this.measure : this.measure;
	}

	/**
	 * What a bar is called on its picture.
	 */
	String name(Bar bar) {
		return yearly() ? bar.label() + " 年" : bar.label();
	}

	/**
	 * What the longest bar stands for, at least 1.
	 */
	public BigDecimal scale() {
		return this.bars.stream().map(Bar::length).reduce(BigDecimal.ONE, BigDecimal::max);
	}

	/**
	 * Where its figures stand.
	 * @param report the one that it is drawn beside
	 */
	String source(PublishedReport report) {
		return yearly() ? report.organizationName() + "各年政府信息公开工作年度报告的现行版"
				: report.title() + "，第 " + report.number() + " 版";
	}

	/**
	 * A bar.
	 *
	 * @param label what it stands for; of a year its number
	 * @param value how much, {@code null} if the report does not say
	 */
	public record Bar(String label, @Nullable BigDecimal value) {

		/**
		 * How long it is in the unit of the figure; what is below zero has no length.
		 */
		public BigDecimal length() {
			return (this.value != null) ? this.value.max(BigDecimal.ZERO) : BigDecimal.ZERO;
		}

		/**
		 * The figure as it is shown.
		 */
		public String text() {
			return (this.value != null) ? this.value.toPlainString() : "—";
		}

	}

}
