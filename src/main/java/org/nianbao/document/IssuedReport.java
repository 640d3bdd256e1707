package org.nianbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.form.ReportContent;

/**
 * A report as it is issued: what every document is drawn from.
 *
 * @param content what it says
 * @param findings what the portal states about its figures, the gravest first; of a report
 * that was filed in the portal usually nothing
 * @param revision its number, from 1
 * @param issuedOn the day of publication in the portal
 * @param historical whether it was published elsewhere before it came into the portal, and
 * is shown as it was published then
 * @param remark what the reviewer recorded in public about this revision, {@code null} if
 * nothing
 */
public record IssuedReport(ReportContent content, List<Finding> findings, int revision, LocalDate issuedOn,
		boolean historical, @Nullable String remark) {

	public IssuedReport {
		findings = List.copyOf(findings);
	}

}
