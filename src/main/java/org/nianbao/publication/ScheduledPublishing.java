package org.nianbao.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.report.Due;
import org.nianbao.report.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Issues reports at the time that a person set, in that person's name.
 */
@Component
public class ScheduledPublishing {

	private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublishing.class);

	private static final int SECONDS = 15;

	private final Review review;

	private final Publishing publishing;

	private final Accounts accounts;

	private final Clock clock;

	ScheduledPublishing(Review review, Publishing publishing, Accounts accounts, Clock clock) {
		this.review = review;
		this.publishing = publishing;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
	void publishDue() {
		publishDue(this.clock.instant());
	}

	/**
	 * Issues every report whose time has come. One that cannot be issued loses its set
	 * time, so that it is not tried for ever, and keeps no other back; one that met with
	 * something passing stays due.
	 * @param now the time
	 */
	public void publishDue(Instant now) {
		for (Due due : this.review.due(now)) {
			try {
				publish(due);
			}
			catch (RuntimeException ex) {
				LOG.error("Report {} stays due", due.reportId(), ex);
			}
		}
	}

	private void publish(Due due) {
		SignedIn by = this.accounts.byId(due.accountId());
		if (by.closed()) {
			this.review.publicationFailed(due, by, "设定时间的账号“" + by.displayName() + "”已经停用");
			return;
		}
		try {
			this.publishing.publish(due.reportId(), due.version(), by);
		}
		catch (RuntimeException ex) {
			Setback setback = Setback.of(due.reportId(), ex);
			if (setback.passing()) {
				throw ex;
			}
			this.review.publicationFailed(due, by, setback.words());
		}
	}

}
