package org.nianbao.embedded;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
class EmbeddedDatabaseInSlicesTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EmbeddedDatabaseSettings settings;

	@Test
	void aSliceOfThePortalRunsOnTheRealDatabase() {
		assertThat(this.jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 18");
	}

	@Test
	void itsDataIsBelowTarget() {
		assertThat(this.settings.directory()).isEqualTo(TestDirectory.of("portal"));
	}

}
