package org.nianbao.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.form.Edition;

/**
 * The charts of a report.
 *
 * @param edition the form that it follows
 * @param issued those that stand in the report as it was issued
 * @param beside those that are drawn beside it
 */
public record ReportCharts(Edition edition, List<BarChart> issued, List<BarChart> beside) {

	/**
	 * All of them.
	 */
	public List<BarChart> all() {
		return Stream.concat(this.issued.stream(), this.beside.stream()).toList();
	}

	Optional<BarChart> named(String id) {
		return all().stream().filter((chart) -> chart.id().equals(id)).findFirst();
	}

}
