package org.nianbao.publication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A revision as the database lists it, without its content.
 *
 * @param report the revision
 * @param reason why it replaced the one before it, {@code null} of the first
 * @param changes how much it changed, in words, {@code null} of the first
 * @param notice the public notice of its withdrawal, {@code null} if it was not taken
 * back
 * @param withdrawnAt when it was taken back, {@code null} if it was not
 */
record RevisionRow(PublishedReport report, @Nullable String reason, @Nullable String changes, @Nullable String notice,
		@Nullable Instant withdrawnAt) {

	@Nullable Withdrawn withdrawn() {
		return (this.notice != null && this.withdrawnAt != null) ? new Withdrawn(this.notice, this.withdrawnAt) : null;
	}

}
