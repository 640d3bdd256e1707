package org.nianbao.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The record of who did what. An event is written in the transaction of what it tells of,
 * so that neither stands without the other.
 */
@Service
public class AuditLog {

	/**
	 * Chosen once: every writer of the chain takes this lock until its transaction ends.
	 */
	private static final long CHAIN_LOCK = 0x6E69616E62616FL;

	private static final String COLUMNS = "at, actor, origin, action, subject, detail, previous_hash, hash";

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes an event at the end of the chain.
	 * @param actor who did it
	 * @param action what was done, as one verb
	 * @param subject what it was done to
	 * @param detail what changed, in words
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String actor, String action, String subject, String detail) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(CHAIN_LOCK).query((row) -> {
		});
		String previous = this.jdbc.sql("select hash from audit_event order by id desc limit 1")
			.query(String.class)
			.optional()
			.orElse("");
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		AuditEvent event = AuditEvent.of(now, actor, origin(), action, subject, detail, previous);
		this.jdbc.sql("insert into audit_event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), actor, event.origin(), action, subject, detail,
					previous, event.hash())
			.update();
	}

	private static String origin() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : "";
	}

	/**
	 * What was done to something, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<AuditEvent> history(String subject) {
		return events("where subject = ?", subject);
	}

	/**
	 * Whether every event is as it was written, and none is missing between two others.
	 */
	@Transactional(readOnly = true)
	public boolean isIntact() {
		String previous = "";
		for (AuditEvent event : events("")) {
			if (!event.isAuthentic() || !event.previousHash().equals(previous)) {
				return false;
			}
			previous = event.hash();
		}
		return true;
	}

	private List<AuditEvent> events(String where, Object... params) {
		return this.jdbc.sql("select " + COLUMNS + " from audit_event " + where + " order by id")
			.params(params)
			.query((row, number) -> new AuditEvent(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("actor"), row.getString("origin"), row.getString("action"), row.getString("subject"),
					row.getString("detail"), row.getString("previous_hash"), row.getString("hash")))
			.list();
	}

}
