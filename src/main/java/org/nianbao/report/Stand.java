package org.nianbao.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;

/**
 * Where a report stands, as a person sees it.
 *
 * @param status the status
 * @param historical whether it is kept as it was published elsewhere
 * @param ownSubmission whether this person submitted it, and so does not approve it
 * @param clerk whether this person enters the report and does not review it
 * @param reviewComment what the reviewer asked for when it was given back, {@code null}
 * if it was not
 * @param remark what the reviewer recorded in public, {@code null} if nothing
 * @param correctionReason the public reason of a correction, {@code null} where there was
 * none
 * @param withdrawn whether what was issued last was taken back
 * @param publishAt when it will be issued by itself, {@code null} if no time is set
 */
public record Stand(Status status, boolean historical, boolean ownSubmission, boolean clerk,
		@Nullable String reviewComment, @Nullable String remark, @Nullable String correctionReason, boolean withdrawn,
		@Nullable Instant publishAt) {

	static Stand of(Report report, SignedIn by) {
		Standing standing = report.standing();
		return new Stand(standing.status(), standing.historical(), standing.submittedBy(by),
				Action.EDIT.isOpenTo(by, report.getOrganization())
						&& !Action.RETURN.isOpenTo(by, report.getOrganization()),
				standing.reviewComment(), standing.remark(), standing.correctionReason(), standing.withdrawn(),
				standing.publishAt());
	}

	/**
	 * Whether it is being corrected: it was issued before, and is to be issued anew.
	 */
	public boolean correcting() {
		return this.correctionReason != null && this.status != Status.PUBLISHED && this.status != Status.WITHDRAWN;
	}

	/**
	 * The set time of publication as people in China read it, empty if none is set.
	 */
	public String publishTime() {
		return (this.publishAt != null) ? ReportHistory.time(this.publishAt) : "";
	}

	/**
	 * Whether the public has it, perhaps in an earlier revision than the one that is
	 * being written.
	 */
	public boolean isPublic() {
		return !this.withdrawn && (this.status == Status.PUBLISHED || correcting());
	}

}
