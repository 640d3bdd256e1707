package org.nianbao.check;

import java.util.Optional;

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

	/**
	 * The report to compare with: that of the year before, if it counts whose acts this
	 * one counts.
	 */
	Optional<Earlier> comparable() {
		return Optional.ofNullable(this.earlier)
			.filter((report) -> report.content().year() == this.content.year() - 1
					&& report.content().scope() == this.content.scope());
	}

}
