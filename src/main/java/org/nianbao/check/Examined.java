package org.nianbao.check;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent;

/**
 * What the checks read.
 *
 * @param content the report
 * @param historical whether it was published before it came into the portal, so that its
 * figures are kept as they are
 * @param earlier the same organization's report for the year before, {@code null} if the
 * portal has none
 */
public record Examined(ReportContent content, boolean historical, @Nullable Earlier earlier) {

}
