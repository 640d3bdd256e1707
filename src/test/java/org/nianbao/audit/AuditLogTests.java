package org.nianbao.audit;

import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class AuditLogTests {

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@Transactional
	void anEventIsChainedToTheOneBefore() {
		this.audit.record("clerk", "ENTER", "report/test", "一");
		this.audit.record("clerk", "ENTER", "report/test", "二");
		assertThat(this.audit.history("report/test")).extracting(AuditEvent::detail).containsExactly("一", "二");
		assertThat(this.audit.history("report/test").get(1).previousHash())
			.isEqualTo(this.audit.history("report/test").get(0).hash());
		assertThat(this.audit.isIntact()).isTrue();
	}

	@Test
	void anEventIsOnlyWrittenTogetherWithWhatItTellsOf() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.audit.record("clerk", "ENTER", "report/test", ""));
	}

	@Test
	void theDatabaseItselfRefusesToChangeOrDeleteAnEvent() {
		for (String change : new String[] { "update audit_event set actor = 'somebody'", "delete from audit_event",
				"truncate audit_event" }) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
				.withMessageContaining("never changed or deleted");
		}
	}

	@Test
	@Transactional
	void anEventThatWasForgedBreaksTheChain() {
		this.audit.record("clerk", "ENTER", "report/test", "一");
		this.jdbc.sql("alter table audit_event disable trigger user").update();
		this.jdbc.sql("update audit_event set detail = '二' where subject = 'report/test'").update();
		assertThat(this.audit.isIntact()).isFalse();
	}

}
