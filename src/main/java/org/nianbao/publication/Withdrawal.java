package org.nianbao.publication;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * That a report was taken back from the public, as it stood then; nothing of it ever
 * changes.
 */
@Entity
@Immutable
class Withdrawal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@OneToOne(fetch = FetchType.LAZY)
	private Revision revision;

	private String notice;

	private Instant withdrawnAt;

	private String withdrawnBy;

	@SuppressWarnings("NullAway.Init")
	protected Withdrawal() {
	}

	Withdrawal(Revision revision, String notice, Instant withdrawnAt, String withdrawnBy) {
		this.revision = revision;
		this.notice = notice;
		this.withdrawnAt = withdrawnAt;
		this.withdrawnBy = withdrawnBy;
	}

	Withdrawn withdrawn() {
		return new Withdrawn(this.notice, this.withdrawnAt);
	}

}
