package org.nianbao.check;

import org.nianbao.form.ReportContent;

/**
 * What the checks read.
 *
 * @param content the report
 * @param historical whether it was published before it came into the portal, so that its
 * figures are kept as they are
 */
public record Examined(ReportContent content, boolean historical) {

}
