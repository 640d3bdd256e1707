package org.nianbao.desk;

import org.jspecify.annotations.Nullable;
import org.nianbao.organization.Organization;
import org.nianbao.report.ReportLine;
import org.nianbao.report.Status;

/**
 * Something that waits for a person.
 *
 * @param reportId the report's key, {@code null} if it is not begun yet
 * @param organizationId the key of the organization that reports
 * @param year the report year
 * @param title the report's title
 * @param organization the organization's name
 * @param state where the report stands, {@code null} if it is not begun yet
 * @param countdown how far off its deadline is, {@code null} if none is counted
 * @param remark what else to know, empty if nothing
 * @param next what to do next, as a link says it
 */
record WorkItem(@Nullable Long reportId, long organizationId, int year, String title, String organization,
		@Nullable Status state, @Nullable Countdown countdown, String remark, String next) {

	static WorkItem notBegun(Organization organization, int year, Countdown countdown) {
		return new WorkItem(null, organization.getId(), year, organization.reporter().title(year),
				organization.getName(), null, countdown, "", "开始填报");
	}

	static WorkItem of(ReportLine line, @Nullable Countdown countdown, String remark, String next) {
		return new WorkItem(line.id(), line.organizationId(), line.year(), line.title(), line.organization(),
				line.status(), countdown, remark, next);
	}

	/**
	 * What is most urgent comes first; what has no deadline comes last.
	 */
	long urgency() {
		return (this.countdown != null) ? this.countdown.days() : Long.MAX_VALUE;
	}

}
