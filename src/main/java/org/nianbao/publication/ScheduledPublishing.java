package org.nianbao.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.Accounts;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.Due;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.Review;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Issues reports at the time that a person set, in that person's name.
 */
@Component
@EnableScheduling
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
	 * time, so that it is not tried for ever, and keeps no other back.
	 * @param now the time
	 */
	public void publishDue(Instant now) {
		for (Due due : this.review.due(now)) {
			try {
				publish(due, now);
			}
			catch (RuntimeException ex) {
				LOG.error("Report {} stays due", due.reportId(), ex);
			}
		}
	}

	private void publish(Due due, Instant now) {
		SignedIn by = this.accounts.byId(due.accountId());
		String refused = by.closed() ? "设定时间的账号“" + by.displayName() + "”已经停用" : refused(due, by);
		if (refused != null && this.review.due(now).contains(due)) {
			this.review.publicationFailed(due.reportId(), by, refused);
		}
	}

	/**
	 * Why a report could not be issued, {@code null} if it was.
	 */
	private @Nullable String refused(Due due, SignedIn by) {
		try {
			this.publishing.publish(due.reportId(), due.version(), by);
			return null;
		}
		catch (ActionRefused ex) {
			return ex.getMessage();
		}
		catch (ReportNotFound ex) {
			return "设定时间的“" + by.displayName() + "”已经不是这个机关的审核员";
		}
		catch (RuntimeException ex) {
			LOG.error("Report {} could not be published", due.reportId(), ex);
			return "生成报告的文件时出错，请联系系统管理员查看日志";
		}
	}

}
