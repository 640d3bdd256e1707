package org.nianbao.delivery;

import java.util.concurrent.atomic.AtomicLong;

import org.nianbao.organization.OrganizationChange;
import org.nianbao.publication.PublicChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts the changes of what the public reads. A page that was made at one count says the
 * same for as long as the count stands. While nobody would hear of the changes that other
 * portals make, no count holds.
 */
@Component
class PublicVersion {

	/** What no page was ever made at. */
	static final long UNKNOWN = -1;

	private final AtomicLong changes = new AtomicLong();

	private volatile boolean heard;

	/**
	 * The count, {@link #UNKNOWN} while changes may go unheard.
	 */
	long current() {
		return this.heard ? this.changes.get() : UNKNOWN;
	}

	/**
	 * Something has changed.
	 */
	void next() {
		this.changes.incrementAndGet();
	}

	/**
	 * From now on changes are heard, or no longer; meanwhile anything may have changed.
	 */
	void heard(boolean heard) {
		next();
		this.heard = heard;
	}

	/**
	 * What this portal changes itself counts before it answers.
	 */
	@TransactionalEventListener({ PublicChange.class, OrganizationChange.class })
	void changedHere() {
		next();
	}

}
