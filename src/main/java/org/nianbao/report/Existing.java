package org.nianbao.report;

import org.nianbao.form.ReportContent;

/**
 * A report that the portal has already, as somebody meets it who brings another text of
 * it.
 *
 * @param id its key
 * @param version changes with every change
 * @param status where it stands
 * @param historical whether it is kept as it was published elsewhere
 * @param content what it says
 */
public record Existing(long id, int version, Status status, boolean historical, ReportContent content) {

	static Existing of(Report report) {
		return new Existing(report.getId(), report.getVersion(), report.getStatus(), report.isHistorical(),
				new ReportContent(report.getOrganization().reporter(), report.getYear(), report.getScope(),
						report.content().title(), report.content().figures(), report.draft(),
						report.content().contact()));
	}

	/**
	 * Whether it is written in the portal and may be filled in as it stands.
	 */
	public boolean fillable() {
		return !this.historical && this.status.allows(Action.EDIT);
	}

}
