package org.nianbao.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.form.ReportContent;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The charts of published reports.
 */
@Service
@Transactional(readOnly = true)
public class Charts {

	/** How many years the chart over the years goes back. */
	private static final int YEARS = 5;

	private final Revisions revisions;

	Charts(Revisions revisions) {
		this.revisions = revisions;
	}

	/**
	 * The charts of a report.
	 * @param report its current revision
	 * @param current the current reports of its organization
	 */
	public ReportCharts of(PublishedReport report, List<PublishedReport> current) {
		ReportContent content = this.revisions.content(report.id()).orElseThrow();
		List<ReportContent> years = years(report, content, current);
		return new ReportCharts(content.edition(),
				content.edition().charts().stream().map((chart) -> BarChart.of(chart, content.figures())).toList(),
				Stream
					.concat(content.edition().further().stream().map((chart) -> BarChart.of(chart, content.figures())),
							Optional.of(years).filter((list) -> list.size() > 1).map(BarChart::trend).stream())
					.toList());
	}

	/**
	 * The report and those of the years before it that count the acts of the same, the
	 * earliest first.
	 */
	private List<ReportContent> years(PublishedReport report, ReportContent content, List<PublishedReport> current) {
		List<ReportContent> before = current.stream()
			.filter((other) -> other.year() < report.year() && other.year() > report.year() - YEARS
					&& other.scope() == report.scope())
			.sorted((one, other) -> Integer.compare(one.year(), other.year()))
			.map((other) -> this.revisions.content(other.id()).orElseThrow())
			.toList();
		return Stream.concat(before.stream(), Stream.of(content)).toList();
	}

}
