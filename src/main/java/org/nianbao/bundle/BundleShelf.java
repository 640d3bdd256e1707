package org.nianbao.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.nianbao.background.MakingShelf;
import org.nianbao.background.MakingState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bundles of each person as the database keeps them, without their files.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BundleShelf extends MakingShelf {

	private static final String COLUMNS = "select id, choice, state, done, total, left_out, size, sha256, asked_at, "
			+ "finished_at from bundle ";

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	BundleShelf(JdbcClient jdbc, JdbcTemplate batches) {
		super(jdbc, "bundle");
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Keeps other requests of a person waiting until the transaction ends.
	 */
	void oneAtATime(long accountId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('bundle/' || ?, 0))")
			.param(accountId)
			.query((row) -> {
			});
	}

	boolean holds(long accountId, UUID request) {
		return this.jdbc.sql("select exists (select 1 from bundle where account_id = ? and request = ?)")
			.params(accountId, request)
			.query(Boolean.class)
			.single();
	}

	int open(long accountId) {
		return this.jdbc.sql("select count(*) from bundle where account_id = ? and finished_at is null")
			.param(accountId)
			.query(Integer.class)
			.single();
	}

	/**
	 * Adds a bundle that waits to be packed.
	 * @return its key
	 */
	long add(long accountId, UUID request, String choice, List<Chosen> reports, Instant now) {
		long id = this.jdbc
			.sql("insert into bundle (account_id, request, choice, state, total, asked_at) "
					+ "values (?, ?, ?, 'WAITING', ?, ?) returning id")
			.params(accountId, request, choice, reports.size(), Timestamp.from(now))
			.query(Long.class)
			.single();
		int[] position = { 0 };
		this.batches.batchUpdate(
				"insert into bundle_report (bundle_id, position, report_id, revision_id) values (?, ?, ?, ?)", reports,
				BATCH, (row, report) -> {
					row.setLong(1, id);
					row.setInt(2, position[0]++);
					row.setLong(3, report.reportId());
					row.setLong(4, report.revisionId());
				});
		return id;
	}

	/**
	 * The bundles of a person, the newest first.
	 */
	List<Bundle> of(long accountId) {
		return this.jdbc.sql(COLUMNS + "where account_id = ? order by id desc")
			.param(accountId)
			.query(BundleShelf::bundle)
			.list();
	}

	Optional<Bundle> find(long id, long accountId) {
		return this.jdbc.sql(COLUMNS + "where id = ? and account_id = ?")
			.params(id, accountId)
			.query(BundleShelf::bundle)
			.optional();
	}

	/**
	 * The keys of the reports that were chosen for a bundle.
	 */
	List<Long> reports(long id) {
		return this.jdbc.sql("select report_id from bundle_report where bundle_id = ?")
			.param(id)
			.query(Long.class)
			.list();
	}

	private static Bundle bundle(ResultSet row, int number) throws SQLException {
		return new Bundle(row.getLong("id"), row.getString("choice"), MakingState.valueOf(row.getString("state")),
				row.getInt("done"), row.getInt("total"), row.getInt("left_out"), row.getObject("size", Long.class),
				row.getString("sha256"), row.getTimestamp("asked_at").toInstant(),
				instant(row.getTimestamp("finished_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp time) {
		return (time != null) ? time.toInstant() : null;
	}

}
