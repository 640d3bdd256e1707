package org.nianbao.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The batches of each person and their files as the database keeps them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportShelf {

	private static final String BATCHES = "select b.id, b.sent_at, b.stopped, b.skipped, count(f.id) as total, "
			+ "count(f.id) filter (where f.state not in ('WAITING', 'RUNNING')) as read, "
			+ "count(f.id) filter (where f.state in ('IMPORTED', 'KNOWN')) as imported, "
			+ "(array_agg(f.name order by f.position))[1] as first "
			+ "from import_batch b join import_file f on f.batch_id = b.id where b.account_id = ? ";

	static final String FILES = "select f.id, f.batch_id, f.name, f.pasted, f.sha256, f.size, f.state, f.words, "
			+ "f.organization, f.year, f.edition, f.oddities, f.questions, f.errors, f.report_id "
			+ "from import_file f join import_batch b on b.id = f.batch_id where b.account_id = ? ";

	private final JdbcClient jdbc;

	ImportShelf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds a batch.
	 * @return its key, nothing if the request was heard already
	 */
	Optional<Long> add(long accountId, UUID request, Instant now) {
		return this.jdbc
			.sql("insert into import_batch (account_id, request, sent_at) values (?, ?, ?) "
					+ "on conflict (account_id, request) do nothing returning id")
			.params(accountId, request, Timestamp.from(now))
			.query(Long.class)
			.optional();
	}

	/**
	 * The batch of a request that was heard already.
	 */
	long of(long accountId, UUID request) {
		return this.jdbc.sql("select id from import_batch where account_id = ? and request = ?")
			.params(accountId, request)
			.query(Long.class)
			.single();
	}

	void skipped(long batchId, int skipped) {
		this.jdbc.sql("update import_batch set skipped = ? where id = ?").params(skipped, batchId).update();
	}

	/**
	 * Adds a file to a batch; one that is not kept cannot be read.
	 */
	void add(long batchId, int position, SentFile file) {
		boolean kept = file.bytes() != null;
		this.jdbc
			.sql("insert into import_file (batch_id, position, name, pasted, sha256, size, bytes, state, words) "
					+ "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(batchId, position, file.name(), file.pasted(), file.sha256(), file.size(), file.bytes(),
					(kept ? ImportState.WAITING : ImportState.UNREADABLE).name(), file.refusal())
			.update();
	}

	/**
	 * The batches of a person, the newest first.
	 */
	List<Batch> of(long accountId) {
		return this.jdbc.sql(BATCHES + "group by b.id order by b.id desc")
			.param(accountId)
			.query(ImportShelf::batch)
			.list();
	}

	Optional<Batch> batch(long id, long accountId) {
		return this.jdbc.sql(BATCHES + "and b.id = ? group by b.id")
			.params(accountId, id)
			.query(ImportShelf::batch)
			.optional();
	}

	/**
	 * The files of a batch in their order.
	 */
	List<StagedFile> files(long batchId, long accountId) {
		return this.jdbc.sql(FILES + "and b.id = ? order by f.position")
			.params(accountId, batchId)
			.query(ImportShelf::file)
			.list();
	}

	Optional<StagedFile> file(long id, long accountId) {
		return this.jdbc.sql(FILES + "and f.id = ?").params(accountId, id).query(ImportShelf::file).optional();
	}

	/**
	 * A file, held against every other change until the transaction ends.
	 */
	Optional<StagedFile> forChange(long id, long accountId) {
		return this.jdbc.sql(FILES + "and f.id = ? for update of f")
			.params(accountId, id)
			.query(ImportShelf::file)
			.optional();
	}

	/**
	 * What a file holds, nothing if that is no longer kept here.
	 */
	Optional<byte[]> bytes(long id) {
		return this.jdbc.sql("select bytes from import_file where id = ? and bytes is not null")
			.param(id)
			.query((row, number) -> row.getBytes("bytes"))
			.optional();
	}

	void stop(long batchId, boolean stopped) {
		this.jdbc.sql("update import_batch set stopped = ? where id = ?").params(stopped, batchId).update();
	}

	void remove(long batchId) {
		this.jdbc.sql("delete from import_batch where id = ?").param(batchId).update();
	}

	/**
	 * Takes away what was sent before a time.
	 * @return how many batches
	 */
	int removeBefore(Instant time) {
		return this.jdbc.sql("delete from import_batch where sent_at < ?").param(Timestamp.from(time)).update();
	}

	/**
	 * Keeps that a report was made of a file; the same file in other places is known
	 * since.
	 */
	void imported(StagedFile file, long reportId, long accountId) {
		this.jdbc.sql("update import_file set state = 'IMPORTED', report_id = ?, bytes = null where id = ?")
			.params(reportId, file.id())
			.update();
		this.jdbc
			.sql("update import_file f set state = 'KNOWN', report_id = ? from import_batch b where b.id = f.batch_id "
					+ "and b.account_id = ? and f.sha256 = ? and f.state in ('CLEAN', 'QUESTIONS')")
			.params(reportId, accountId, file.sha256())
			.update();
	}

	private static Batch batch(ResultSet row, int number) throws SQLException {
		return new Batch(row.getLong("id"), row.getTimestamp("sent_at").toInstant(), row.getBoolean("stopped"),
				row.getInt("skipped"), row.getInt("total"), row.getInt("read"), row.getInt("imported"),
				row.getString("first"));
	}

	private static StagedFile file(ResultSet row, int number) throws SQLException {
		ImportState state = ImportState.valueOf(row.getString("state"));
		Long reportId = row.getObject("report_id", Long.class);
		return new StagedFile(row.getLong("id"), row.getLong("batch_id"), row.getString("name"),
				row.getBoolean("pasted"), row.getString("sha256"), row.getLong("size"), state,
				new Summary(state, row.getString("words"), row.getString("organization"),
						row.getObject("year", Integer.class), row.getString("edition"), row.getInt("oddities"),
						row.getInt("questions"), row.getInt("errors"), reportId),
				reportId);
	}

}
