package org.nianbao.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent;

/**
 * A report as the public has it.
 *
 * @param revisionId the key of the revision
 * @param number the revision's number, from 1
 * @param at when it was issued in the portal
 * @param content what it says
 * @param historical whether it was published elsewhere before it came into the portal
 * @param remark what the reviewer recorded in public about it, {@code null} if nothing
 * @param withdrawn whether it was taken back
 */
public record Issued(long revisionId, int number, Instant at, ReportContent content, boolean historical,
		@Nullable String remark, boolean withdrawn) {

	/**
	 * Which revision it is.
	 */
	public IssuedRevision revision() {
		return new IssuedRevision(this.revisionId, this.content.organization(), this.content.year(), this.number,
				this.at, this.historical);
	}

	Moment moment() {
		return new Moment(this.at, this.revisionId);
	}

}
