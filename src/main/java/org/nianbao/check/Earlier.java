package org.nianbao.check;

import org.nianbao.form.ReportContent;

/**
 * The report of the same organization for the year before.
 *
 * @param content what it says, as it was issued
 * @param historical whether it was published before it came into the portal
 */
public record Earlier(ReportContent content, boolean historical) {

}
