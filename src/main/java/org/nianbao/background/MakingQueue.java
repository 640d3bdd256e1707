package org.nianbao.background;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of one kind that are to be made, for whoever makes them. An attempt counts
 * before it is made; one that gives no sign of life for {@link #SILENCE} ended with its
 * portal, and the file is begun anew, but not more often than {@link #ATTEMPTS} times.
 * <p>
 * The table has the columns {@code id, account_id, state} ({@link MakingState}),
 * {@code attempts, done, total, size, sha256, beat_at, finished_at}.
 */
@Transactional
public abstract class MakingQueue {

	/** How long whoever makes a file may give no sign of life. */
	public static final Duration SILENCE = Duration.ofMinutes(1);

	/** How often a file is begun. */
	public static final int ATTEMPTS = 3;

	/**
	 * Whoever no longer holds it, or whose file was given up, changes nothing.
	 */
	private static final String MINE = " where id = ? and attempts = ? and state = 'RUNNING'";

	private final JdbcClient jdbc;

	private final String table;

	/**
	 * The queue of one kind of files.
	 * @param table where they stand
	 */
	protected MakingQueue(JdbcClient jdbc, String table) {
		this.jdbc = jdbc;
		this.table = table;
	}

	/**
	 * Takes what waits longest for one attempt; no other portal takes it meanwhile.
	 */
	public Optional<Making> take(Instant now) {
		Timestamp silent = Timestamp.from(now.minus(SILENCE));
		update("state = 'FAILED', finished_at = ? where state = 'RUNNING' and beat_at < ? and attempts >= ?",
				Timestamp.from(now), silent, ATTEMPTS);
		Optional<Making> next = this.jdbc
			.sql("select id, account_id, attempts + 1 as number from " + this.table
					+ " where state = 'WAITING' or (state = 'RUNNING' and beat_at < ?) "
					+ "order by id limit 1 for update skip locked")
			.param(silent)
			.query(Making.class)
			.optional();
		next.ifPresent((making) -> update("state = 'RUNNING', attempts = ?, beat_at = ?, done = 0 where id = ?",
				making.number(), Timestamp.from(now), making.id()));
		return next;
	}

	/**
	 * Keeps how far it is.
	 * @param done how much is dealt with
	 * @param total of how much, as far as it is known
	 * @return whether the file is still wanted of this attempt
	 */
	public boolean advance(Making making, int done, int total, Instant now) {
		return update("done = ?, total = ?, beat_at = ?" + MINE, done, total, Timestamp.from(now), making.id(),
				making.number());
	}

	/**
	 * Keeps that it is made.
	 * @param putInPlace puts the file where it is downloaded from; nobody else does at
	 * the same time
	 * @return whether it was still wanted of this attempt
	 */
	public boolean finish(Making making, Archive.Ended ended, Instant now, Runnable putInPlace) {
		boolean wanted = update("state = 'DONE', size = ?, sha256 = ?, finished_at = ?" + MINE, ended.size(),
				ended.sha256(), Timestamp.from(now), making.id(), making.number());
		if (wanted) {
			putInPlace.run();
		}
		return wanted;
	}

	/**
	 * Keeps that it cannot be made.
	 */
	public void fail(Making making, Instant now) {
		update("state = 'FAILED', finished_at = ?" + MINE, Timestamp.from(now), making.id(), making.number());
	}

	/**
	 * Lets it wait again, as if this attempt had not been made.
	 */
	public void giveBack(Making making) {
		update("state = 'WAITING', attempts = attempts - 1, done = 0" + MINE, making.id(), making.number());
	}

	private boolean update(String changes, Object... values) {
		return this.jdbc.sql("update " + this.table + " set " + changes).params(values).update() > 0;
	}

}
