package org.nianbao.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

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
 * @param correctionReason why it is corrected, or was last; {@code null} if never
 * @param withdrawn whether what was issued last was taken back
 * @param publishAt when it will be issued by itself, {@code null} if it is not scheduled
 * @param changedAt when it was changed last
 * @param submittedBy the account of the person who handed it over, {@code null} if nobody
 * did
 * @param unanswered how many comments of the reviewer wait for an answer
 * @param version changes with every change; a decision names the version that was seen
 */
public record ReportLine(long id, long organizationId, String organization, int year, String title, Status status,
		boolean historical, @Nullable String correctionReason, boolean withdrawn, @Nullable Instant publishAt,
		Instant changedAt, @Nullable Long submittedBy, long unanswered, int version) {

	/**
	 * Whether it was issued before and is opened again for a correction.
	 */
	public boolean correcting() {
		return this.correctionReason != null && this.status != Status.PUBLISHED && this.status != Status.WITHDRAWN;
	}

	/**
	 * Whether it was issued, even if it was taken back since.
	 */
	public boolean wasIssued() {
		return this.status == Status.PUBLISHED || this.status == Status.WITHDRAWN || correcting();
	}

	/**
	 * Whether the public has it, perhaps in an earlier revision than the one that is
	 * being written.
	 */
	public boolean isPublic() {
		return !this.withdrawn && (this.status == Status.PUBLISHED || correcting());
	}

}
