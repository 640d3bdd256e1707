package org.nianbao.publication;

import org.jspecify.annotations.Nullable;

/**
 * A revision in the list of all that were issued of a report.
 *
 * @param report the revision
 * @param latest the number of the latest revision of the report
 * @param reason why it replaced the one before it, {@code null} of the first
 * @param changes how much it changed, in words, {@code null} of the first
 * @param withdrawn that it was taken back, {@code null} if it was not
 */
public record RevisionLine(PublishedReport report, int latest, @Nullable String reason, @Nullable String changes,
		@Nullable Withdrawn withdrawn) {

	/**
	 * Whether a later revision replaces it.
	 */
	public boolean superseded() {
		return this.report.number() < this.latest;
	}

	/**
	 * Where citizens find this revision for good.
	 */
	public String address() {
		return this.report.address() + "/revisions/" + this.report.number();
	}

}
