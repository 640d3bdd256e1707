package org.nianbao.report;

import org.nianbao.organization.Organization;

/**
 * Something that happened to a report, announced within the transaction in which it
 * happens.
 *
 * @param kind what happened
 * @param reportId the report's key
 * @param organization whose report it is
 * @param year the report year
 * @param title the report's title
 * @param byName who did it, as pages show them
 * @param byId the account's key
 * @param words what was said with it, empty if nothing
 */
public record ReportEvent(Kind kind, long reportId, Organization organization, int year, String title, String byName,
		long byId, String words) {

	/**
	 * What can happen.
	 */
	public enum Kind {

		BEGUN, SUBMITTED, RETURNED, APPROVED, SCHEDULED, PUBLISHED, PUBLICATION_FAILED, CORRECTING, WITHDRAWN

	}

}
