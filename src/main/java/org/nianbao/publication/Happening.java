package org.nianbao.publication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that the public is told of a report: that it was issued, corrected or taken
 * back.
 *
 * @param report the revision
 * @param reason why it was corrected, {@code null} of the first revision
 * @param changes how much the correction changed, in words, {@code null} of the first
 * @param withdrawn that it was taken back, {@code null} if it was issued
 */
public record Happening(PublishedReport report, @Nullable String reason, @Nullable String changes,
		@Nullable Withdrawn withdrawn) {

	static Happening of(RevisionRow row) {
		return new Happening(row.report(), row.reason(), row.changes(), row.withdrawn());
	}

	/**
	 * When it happened.
	 */
	public Instant at() {
		return (this.withdrawn != null) ? this.withdrawn.at() : this.report.publishedAt();
	}

	/**
	 * Where citizens read of it: the revision, or the notice in the place of the report.
	 */
	public String address() {
		return (this.withdrawn != null) ? this.report.address()
				: this.report.address() + "/revisions/" + this.report.number();
	}

	/**
	 * What it says to the public, in one paragraph.
	 */
	public String words() {
		if (this.withdrawn != null) {
			return "报告已撤回：" + this.withdrawn.notice();
		}
		if (this.reason == null) {
			return this.report.organizationName() + "发布了" + this.report.title() + "。";
		}
		return "更正说明：" + this.reason + ((this.changes != null) ? "（" + this.changes + "）" : "");
	}

}
