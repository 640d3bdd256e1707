package org.nianbao.report;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;

/**
 * Where a report stands, and what was decided about it.
 */
@Embeddable
class Standing {

	@Enumerated(EnumType.STRING)
	private Status status = Status.DRAFT;

	private boolean historical;

	private @Nullable Long submittedBy;

	private @Nullable String reviewComment;

	private @Nullable String remark;

	private @Nullable String correctionReason;

	private boolean withdrawn;

	private @Nullable Instant publishAt;

	private @Nullable Long scheduledBy;

	protected Standing() {
	}

	void archive(SignedIn by) {
		this.historical = true;
		submit(by);
	}

	void submit(SignedIn by) {
		this.status = Status.SUBMITTED;
		this.submittedBy = by.id();
		this.reviewComment = null;
	}

	void giveBack(String comment) {
		this.status = Status.RETURNED;
		this.reviewComment = comment;
		this.remark = null;
		unschedule();
	}

	void approve(String remark) {
		this.status = Status.APPROVED;
		this.remark = (this.historical && !remark.isEmpty()) ? remark : null;
	}

	void schedule(Instant at, SignedIn by) {
		this.publishAt = at;
		this.scheduledBy = by.id();
	}

	void unschedule() {
		this.publishAt = null;
		this.scheduledBy = null;
	}

	void publish() {
		this.status = Status.PUBLISHED;
		this.withdrawn = false;
		unschedule();
	}

	void correct(String reason) {
		this.status = Status.DRAFT;
		this.historical = false;
		this.remark = null;
		this.correctionReason = reason;
	}

	void abandon(Issued issued) {
		this.status = this.withdrawn ? Status.WITHDRAWN : Status.PUBLISHED;
		this.historical = issued.historical();
		this.remark = issued.remark();
		this.correctionReason = null;
		this.reviewComment = null;
	}

	void withdraw() {
		this.status = Status.WITHDRAWN;
		this.withdrawn = true;
	}

	boolean allows(Action action) {
		boolean fixed = this.historical && (action == Action.EDIT || action == Action.RETURN);
		boolean first = action == Action.ABANDON && this.correctionReason == null;
		return this.status.allows(action) && !fixed && !first;
	}

	boolean submittedBy(SignedIn person) {
		return this.submittedBy != null && this.submittedBy == person.id();
	}

	boolean wasIssued() {
		return this.status == Status.PUBLISHED || this.status == Status.WITHDRAWN || this.correctionReason != null;
	}

	Status status() {
		return this.status;
	}

	boolean historical() {
		return this.historical;
	}

	@Nullable String reviewComment() {
		return this.reviewComment;
	}

	@Nullable String remark() {
		return this.remark;
	}

	@Nullable String correctionReason() {
		return this.correctionReason;
	}

	boolean withdrawn() {
		return this.withdrawn;
	}

	@Nullable Instant publishAt() {
		return this.publishAt;
	}

}
