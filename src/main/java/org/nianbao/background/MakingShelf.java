package org.nianbao.background;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of one kind that people asked for, as the database keeps them; the table is
 * that of the {@link MakingQueue}.
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class MakingShelf {

	private final JdbcClient jdbc;

	private final String table;

	/**
	 * The shelf of one kind of files.
	 * @param table where they stand
	 */
	protected MakingShelf(JdbcClient jdbc, String table) {
		this.jdbc = jdbc;
		this.table = table;
	}

	/**
	 * Gives up what is still to be made.
	 * @return whether it was
	 */
	public boolean cancel(long id, Instant now) {
		return this.jdbc
			.sql("update " + this.table
					+ " set state = 'CANCELLED', finished_at = ? where id = ? and finished_at is null")
			.params(Timestamp.from(now), id)
			.update() > 0;
	}

	/**
	 * Takes away what nobody makes any more.
	 * @return whether it was there
	 */
	public boolean remove(long id) {
		return this.jdbc.sql("delete from " + this.table + " where id = ? and finished_at is not null")
			.param(id)
			.update() > 0;
	}

	/**
	 * The keys of what was finished before a time.
	 */
	public List<Long> finishedBefore(Instant time) {
		return this.jdbc.sql("select id from " + this.table + " where finished_at < ? order by id")
			.param(Timestamp.from(time))
			.query(Long.class)
			.list();
	}

	/**
	 * Where those stand that have a file or will have one, by their keys.
	 */
	public Map<Long, MakingState> withFiles() {
		Map<Long, MakingState> states = new LinkedHashMap<>();
		this.jdbc.sql("select id, state from " + this.table + " where state in ('WAITING', 'RUNNING', 'DONE')")
			.query((row) -> {
				states.put(row.getLong("id"), MakingState.valueOf(row.getString("state")));
			});
		return states;
	}

}
