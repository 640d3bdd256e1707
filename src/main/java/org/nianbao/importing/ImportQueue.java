package org.nianbao.importing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that are to be read, for whoever reads them. An attempt counts before it is
 * made; one that lasts longer than {@link #LONGEST} ended with its portal, and the file
 * is read anew, but not more often than {@link #ATTEMPTS} times.
 */
@Component
@Transactional
class ImportQueue {

	static final Duration LONGEST = Duration.ofMinutes(2);

	static final int ATTEMPTS = 3;

	private static final String GIVEN_UP = "读取这个文件时门户几次中断，没有再试。请另存为 .docx 或 .xlsx 再上传";

	/** Whoever no longer holds the file changes nothing. */
	private static final String MINE = " where id = ? and attempts = ? and state = 'RUNNING'";

	private final JdbcClient jdbc;

	ImportQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the next file for one attempt; no other portal takes it meanwhile. Of several
	 * batches each has its turn, so that one file does not wait for the five hundred that
	 * somebody sent before.
	 */
	Optional<Attempt> take(Instant now) {
		Timestamp silent = Timestamp.from(now.minus(LONGEST));
		this.jdbc
			.sql("update import_file set state = 'UNREADABLE', words = ? where state = 'RUNNING' and beat_at < ? "
					+ "and attempts >= ?")
			.params(GIVEN_UP, silent, ATTEMPTS)
			.update();
		Optional<Attempt> next = this.jdbc
			.sql("select f.id as file_id, b.account_id, f.attempts + 1 as number from import_file f "
					+ "join import_batch b on b.id = f.batch_id where not b.stopped and (f.state = 'WAITING' "
					+ "or (f.state = 'RUNNING' and f.beat_at < ?)) order by f.position, f.id limit 1 for update of f skip locked")
			.param(silent)
			.query(Attempt.class)
			.optional();
		next.ifPresent((attempt) -> this.jdbc
			.sql("update import_file set state = 'RUNNING', attempts = ?, beat_at = ? where id = ?")
			.params(attempt.number(), Timestamp.from(now), attempt.fileId())
			.update());
		return next;
	}

	/**
	 * Keeps what was read.
	 */
	void finish(Attempt attempt, Summary read) {
		this.jdbc
			.sql("update import_file set state = ?, words = ?, organization = ?, year = ?, edition = ?, oddities = ?, "
					+ "questions = ?, errors = ?, report_id = ?" + MINE)
			.params(read.state().name(), read.words(), read.organization(), read.year(), read.edition(),
					read.oddities(), read.questions(), read.errors(), read.reportId(), attempt.fileId(),
					attempt.number())
			.update();
	}

	/**
	 * A file that is to be read now.
	 *
	 * @param fileId its key
	 * @param accountId the account of the person who sent it
	 * @param number the how manieth attempt this is, from 1
	 */
	record Attempt(long fileId, long accountId, int number) {

	}

}
