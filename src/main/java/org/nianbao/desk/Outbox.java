package org.nianbao.desk;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.account.Addressee;
import org.nianbao.account.Addressees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that are still to be sent. A mail is put in with its notice, so that neither
 * stands without the other. An attempt counts before it is made: a portal that dies in
 * the middle of one tries again, but never more often than {@link #WAITS} says.
 */
@Component
class Outbox {

	/** How long after each attempt the next one waits; the last one is the last. */
	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(2), Duration.ofMinutes(10),
			Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24));

	private final JdbcClient jdbc;

	private final Addressees addressees;

	Outbox(JdbcClient jdbc, Addressees addressees) {
		this.jdbc = jdbc;
		this.addressees = addressees;
	}

	/**
	 * Puts a mail in for each notice whose addressee wants one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(List<Notice> notices, Instant now) {
		if (notices.isEmpty() || !this.addressees.mailIsSetUp()) {
			return;
		}
		Map<Long, Addressee> people = notices.stream()
			.map(Notice::accountId)
			.distinct()
			.flatMap((account) -> this.addressees.of(account).stream())
			.collect(Collectors.toMap((addressee) -> addressee.person().id(), Function.identity()));
		notices.stream()
			.filter((notice) -> Stream.ofNullable(people.get(notice.accountId()))
				.anyMatch((addressee) -> notice.kind().wanted(addressee.mailing())))
			.forEach((notice) -> this.jdbc.sql("insert into notice_mail (notice_id, due_at) values (?, ?)")
				.params(notice.id(), Timestamp.from(now))
				.update());
	}

	/**
	 * Takes the mail that is due longest for one attempt; no other portal takes it
	 * meanwhile. A mail whose last attempt the portal did not live to end is given up.
	 */
	@Transactional
	Optional<Attempt> take(Instant now) {
		this.jdbc.sql("update notice_mail set due_at = null where due_at <= ? and attempts >= ?")
			.params(Timestamp.from(now), WAITS.size())
			.update();
		Optional<Attempt> due = this.jdbc
			.sql("select notice_id, attempts + 1 as number from notice_mail where due_at <= ? "
					+ "order by due_at, notice_id limit 1 for update skip locked")
			.param(Timestamp.from(now))
			.query(Attempt.class)
			.optional();
		due.ifPresent((attempt) -> this.jdbc.sql("update notice_mail set attempts = ?, due_at = ? where notice_id = ?")
			.params(attempt.number(), next(attempt, now), attempt.noticeId())
			.update());
		return due;
	}

	private static Timestamp next(Attempt attempt, Instant now) {
		return Timestamp.from(now.plus(WAITS.get(attempt.number() - 1)));
	}

	/**
	 * Keeps that a mail was sent.
	 */
	@Transactional
	void sent(Attempt attempt, Instant now) {
		this.jdbc.sql("update notice_mail set sent_at = ?, due_at = null where notice_id = ?")
			.params(Timestamp.from(now), attempt.noticeId())
			.update();
	}

	/**
	 * Gives a mail up.
	 */
	@Transactional
	void drop(Attempt attempt) {
		this.jdbc.sql("update notice_mail set due_at = null where notice_id = ?").param(attempt.noticeId()).update();
	}

	/**
	 * A mail that is to be tried now.
	 *
	 * @param noticeId the notice that it tells
	 * @param number the how manieth attempt this is, from 1
	 */
	record Attempt(long noticeId, int number) {

		boolean last() {
			return this.number >= WAITS.size();
		}

	}

}
