package org.nianbao.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Checks;
import org.nianbao.check.Earlier;
import org.nianbao.check.Examined;
import org.nianbao.check.FindingsJson;
import org.nianbao.form.ReportContent;
import org.nianbao.report.IssuedReports;
import org.springframework.stereotype.Component;

/**
 * Runs the checks on reports that are not in the portal.
 */
@Component
class Examiner {

	private final IssuedReports issued;

	Examiner(IssuedReports issued) {
		this.issued = issued;
	}

	/**
	 * What the checks find in each of some reports. Last year's is the one that came
	 * along, otherwise the one that the portal has published.
	 * @param historical whether they were published before, so that they are judged as
	 * material of the archive
	 */
	List<Map<String, @Nullable Object>> examine(Collection<ReportContent> reports, boolean historical) {
		return reports.stream()
			.map((report) -> FindingsJson.of(report, Checks.run(examined(report, reports, historical))))
			.toList();
	}

	private Examined examined(ReportContent report, Collection<ReportContent> reports, boolean historical) {
		List<Earlier> others = reports.stream().map((other) -> new Earlier(other, historical)).toList();
		Examined sent = Examined.among(report, historical, others, null);
		return (sent.earlier() != null) ? sent : new Examined(report, historical, published(report));
	}

	private @Nullable Earlier published(ReportContent report) {
		String code = report.organization().code();
		if (code.indexOf('\0') >= 0) {
			return null;
		}
		return this.issued.latest(code, report.year() - 1, report.scope())
			.filter((found) -> !found.withdrawn())
			.map((found) -> new Earlier(found.content(), found.historical()))
			.orElse(null);
	}

}
