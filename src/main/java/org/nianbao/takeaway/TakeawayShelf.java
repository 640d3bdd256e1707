package org.nianbao.takeaway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.nianbao.background.MakingShelf;
import org.nianbao.background.MakingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sites that were asked for as the database keeps them, without their files.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakeawayShelf extends MakingShelf {

	private static final String COLUMNS = "select id, coalesce(address, '') as address, state, done, total, pages, files, "
			+ "left_out, size, sha256, asked_at, finished_at from takeaway ";

	private final JdbcClient jdbc;

	TakeawayShelf(JdbcClient jdbc) {
		super(jdbc, "takeaway");
		this.jdbc = jdbc;
	}

	/**
	 * Adds a site that waits to be made.
	 * @param address where it is to stand, empty if nobody said
	 * @return its key, nothing if one is being made already
	 */
	Optional<Long> add(long accountId, String address, Instant now) {
		return this.jdbc
			.sql("insert into takeaway (account_id, address, state, asked_at) values (?, nullif(?, ''), 'WAITING', ?) "
					+ "on conflict do nothing returning id")
			.params(accountId, address, Timestamp.from(now))
			.query(Long.class)
			.optional();
	}

	/**
	 * The site that was asked for last.
	 */
	Optional<Takeaway> newest() {
		return this.jdbc.sql(COLUMNS + "order by id desc limit 1").query(TakeawayShelf::takeaway).optional();
	}

	/**
	 * The site that was made last.
	 */
	Optional<Takeaway> made() {
		return this.jdbc.sql(COLUMNS + "where state = 'DONE' order by id desc limit 1")
			.query(TakeawayShelf::takeaway)
			.optional();
	}

	/**
	 * The keys of those that a newer one stands for.
	 */
	List<Long> superseded() {
		return this.jdbc
			.sql("select id from takeaway where finished_at is not null and id < "
					+ "(select max(id) from takeaway where state = 'DONE')")
			.query(Long.class)
			.list();
	}

	private static Takeaway takeaway(ResultSet row, int number) throws SQLException {
		return new Takeaway(row.getLong("id"), row.getString("address"), MakingState.valueOf(row.getString("state")),
				row.getInt("done"), row.getInt("total"),
				new Takeaway.Extent(row.getInt("pages"), row.getInt("files"), row.getInt("left_out")),
				row.getLong("size"), row.getString("sha256"), row.getTimestamp("asked_at").toInstant(),
				instant(row.getTimestamp("finished_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp time) {
		return (time != null) ? time.toInstant() : null;
	}

}
