package org.nianbao.publication;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class FrozenRevisionTests {

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "update revision set title = 'x'", "delete from revision_file",
			"update revision_file set bytes = ''", "truncate revision cascade", "delete from withdrawal",
			"update withdrawal set notice = 'x'" })
	void theDatabaseItselfRefusesToChangeWhatWasIssued(String change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(change).update())
			.withMessageContaining("never changed or deleted");
	}

}
