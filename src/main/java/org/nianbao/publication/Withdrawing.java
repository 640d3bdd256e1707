package org.nianbao.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.NarrativeText;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.AfterPublication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes reports back from the public; a notice stands in their place.
 */
@Service
public class Withdrawing {

	private static final int LONGEST = 2000;

	private final AfterPublication afterPublication;

	private final RevisionRepository revisions;

	private final WithdrawalRepository withdrawals;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Withdrawing(AfterPublication afterPublication, RevisionRepository revisions, WithdrawalRepository withdrawals,
			ApplicationEventPublisher events, Clock clock) {
		this.afterPublication = afterPublication;
		this.revisions = revisions;
		this.withdrawals = withdrawals;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes a report back with all its revisions.
	 * @param reportId its key
	 * @param version the version of it that the person saw
	 * @param notice the public notice, at most 2000 characters
	 * @throws ActionRefused if there is no notice, or the report stands where that cannot
	 * be done
	 */
	@Transactional
	public void withdraw(long reportId, @Nullable Integer version, String notice, SignedIn by) {
		String words = NarrativeText.clean(notice).strip();
		if (words.isEmpty()) {
			throw new ActionRefused(reportId, "请写明撤回公告：为什么撤回、何时重新公布。公众打开这份报告时看到的就是公告");
		}
		if (words.length() > LONGEST) {
			throw new ActionRefused(reportId, "撤回公告最多 " + LONGEST + " 个字，请缩短以后再提交");
		}
		this.afterPublication.withdraw(reportId, version, words, by);
		Revision latest = this.revisions.findLatest(reportId).orElseThrow();
		this.withdrawals.save(
				new Withdrawal(latest, words, this.clock.instant().truncatedTo(ChronoUnit.SECONDS), by.displayName()));
		this.events.publishEvent(latest.published().change());
	}

}
