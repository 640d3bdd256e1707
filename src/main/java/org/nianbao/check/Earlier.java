package org.nianbao.check;

import org.nianbao.form.ReportContent;

/**
 * The same organization's report for the year before.
 *
 * @param content the report
 * @param historical whether it was published before it came into the portal
 */
public record Earlier(ReportContent content, boolean historical) {

	/**
	 * Whether a report is the next of the same organization.
	 */
	boolean precedes(ReportContent next) {
		return this.content.year() == next.year() - 1 && this.content.scope() == next.scope()
				&& this.content.organization().code().equals(next.organization().code());
	}

}
