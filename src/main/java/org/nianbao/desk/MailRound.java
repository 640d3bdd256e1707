package org.nianbao.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.nianbao.account.Addressee;
import org.nianbao.account.Addressees;
import org.nianbao.desk.Outbox.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that are due. A mail server that fails holds up nothing but mail: the
 * first mail that does not reach it ends the round.
 */
@Component
class MailRound {

	private static final Logger log = LoggerFactory.getLogger(MailRound.class);

	private final Outbox outbox;

	private final NoticeRepository notices;

	private final Addressees addressees;

	private final NoticeMailer mailer;

	private final Clock clock;

	MailRound(Outbox outbox, NoticeRepository notices, Addressees addressees, NoticeMailer mailer, Clock clock) {
		this.outbox = outbox;
		this.notices = notices;
		this.addressees = addressees;
		this.mailer = mailer;
		this.clock = clock;
	}

	/**
	 * Tries every mail that is due now.
	 */
	void go() {
		send(this.clock.instant());
	}

	/**
	 * Tries every mail that is due once, as long as the mail server can be reached.
	 */
	void send(Instant now) {
		Optional<Attempt> attempt = this.outbox.take(now);
		while (attempt.isPresent() && reached(attempt.get(), now)) {
			attempt = this.outbox.take(now);
		}
	}

	private boolean reached(Attempt attempt, Instant now) {
		Notice notice = this.notices.findById(attempt.noticeId()).orElseThrow();
		Addressee addressee = this.addressees.of(notice.accountId())
			.filter((found) -> notice.kind().wanted(found.mailing()))
			.orElse(null);
		if (addressee == null) {
			this.outbox.drop(attempt);
			return true;
		}
		try {
			this.mailer.send(notice, addressee);
			this.outbox.sent(attempt, now);
			return true;
		}
		catch (NoticeMailer.NotSent ex) {
			failed(attempt, ex);
			return ex.reached();
		}
	}

	private void failed(Attempt attempt, NoticeMailer.NotSent ex) {
		log.warn("the mail of notice {} could not be sent in attempt {}: {}", attempt.noticeId(), attempt.number(),
				ex.getMessage());
		if (attempt.last()) {
			this.outbox.drop(attempt);
		}
	}

}
