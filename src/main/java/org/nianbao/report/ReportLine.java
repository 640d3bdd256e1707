package org.nianbao.report;

/**
 * A report in a list.
 *
 * @param id its key
 * @param organizationId the key of the organization that reports
 * @param organization its name
 * @param year the report year
 * @param title the title
 * @param status where it stands
 * @param historical whether it came in as it was published elsewhere
 */
record ReportLine(long id, long organizationId, String organization, int year, String title, Status status,
		boolean historical) {

}
