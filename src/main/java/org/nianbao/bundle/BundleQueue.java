package org.nianbao.bundle;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bundles that are to be packed, for whoever packs them. An attempt counts before it
 * is made; one that gives no sign of life for {@link #SILENCE} ended with its portal, and
 * the bundle is begun anew, but not more often than {@link #ATTEMPTS} times.
 */
@Component
@Transactional
class BundleQueue {

	static final Duration SILENCE = Duration.ofMinutes(1);

	static final int ATTEMPTS = 3;

	/**
	 * Whoever no longer holds the bundle, or whose bundle was given up, changes nothing.
	 */
	private static final String MINE = " where id = ? and attempts = ? and state = 'RUNNING'";

	private final JdbcClient jdbc;

	BundleQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the bundle that waits longest for one attempt; no other portal takes it
	 * meanwhile.
	 */
	Optional<Attempt> take(Instant now) {
		Timestamp silent = Timestamp.from(now.minus(SILENCE));
		this.jdbc
			.sql("update bundle set state = 'FAILED', finished_at = ? where state = 'RUNNING' and beat_at < ? "
					+ "and attempts >= ?")
			.params(Timestamp.from(now), silent, ATTEMPTS)
			.update();
		Optional<Attempt> next = this.jdbc
			.sql("select id as bundle_id, account_id, attempts + 1 as number, total, choice from bundle "
					+ "where state = 'WAITING' or (state = 'RUNNING' and beat_at < ?) "
					+ "order by id limit 1 for update skip locked")
			.param(silent)
			.query(Attempt.class)
			.optional();
		next.ifPresent((attempt) -> this.jdbc
			.sql("update bundle set state = 'RUNNING', attempts = ?, beat_at = ?, done = 0, left_out = 0 where id = ?")
			.params(attempt.number(), Timestamp.from(now), attempt.bundleId())
			.update());
		return next;
	}

	/**
	 * A report of a bundle, nothing if the bundle was taken away.
	 * @param position from 0
	 */
	@Transactional(readOnly = true)
	Optional<Chosen> report(Attempt attempt, int position) {
		return this.jdbc.sql("select report_id, revision_id from bundle_report where bundle_id = ? and position = ?")
			.params(attempt.bundleId(), position)
			.query(Chosen.class)
			.optional();
	}

	/**
	 * Keeps how far it is.
	 * @return whether the bundle is still wanted of this attempt
	 */
	boolean advance(Attempt attempt, int done, int leftOut, Instant now) {
		return this.jdbc.sql("update bundle set done = ?, left_out = ?, beat_at = ?" + MINE)
			.params(done, leftOut, Timestamp.from(now), attempt.bundleId(), attempt.number())
			.update() > 0;
	}

	/**
	 * Keeps that the bundle is made.
	 * @param putInPlace puts its file where it is downloaded from; nobody else does at
	 * the same time
	 * @return whether it was still wanted of this attempt
	 */
	boolean finish(Attempt attempt, Archive.Ended ended, Instant now, Runnable putInPlace) {
		boolean wanted = this.jdbc.sql("update bundle set state = 'DONE', size = ?, sha256 = ?, finished_at = ?" + MINE)
			.params(ended.size(), ended.sha256(), Timestamp.from(now), attempt.bundleId(), attempt.number())
			.update() > 0;
		if (wanted) {
			putInPlace.run();
		}
		return wanted;
	}

	/**
	 * Keeps that the bundle cannot be made.
	 */
	void fail(Attempt attempt, Instant now) {
		this.jdbc.sql("update bundle set state = 'FAILED', finished_at = ?" + MINE)
			.params(Timestamp.from(now), attempt.bundleId(), attempt.number())
			.update();
	}

	/**
	 * Lets the bundle wait again, as if this attempt had not been made.
	 */
	void giveBack(Attempt attempt) {
		this.jdbc.sql("update bundle set state = 'WAITING', attempts = attempts - 1, done = 0, left_out = 0" + MINE)
			.params(attempt.bundleId(), attempt.number())
			.update();
	}

	/**
	 * A bundle that is to be packed now.
	 *
	 * @param bundleId its key
	 * @param accountId the account of the person who asked for it
	 * @param number the how manieth attempt this is, from 1
	 * @param total how many reports were chosen
	 * @param choice which, in words
	 */
	record Attempt(long bundleId, long accountId, int number, int total, String choice) {

	}

}
