package org.nianbao.check;

import org.nianbao.form.ReportContent;

/**
 * The same organization's report for the year before.
 *
 * @param content the report
 * @param historical whether it was published before it came into the portal
 */
public record Earlier(ReportContent content, boolean historical) {

}
