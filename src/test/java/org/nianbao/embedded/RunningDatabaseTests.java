package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RunningDatabaseTests {

	private static Path directory;

	private static EmbeddedDatabase database;

	@BeforeAll
	static void start() throws IOException {
		directory = TestDirectory.empty("server");
		database = EmbeddedDatabase.open(directory);
	}

	@AfterAll
	static void stop() {
		database.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fsync", "synchronous_commit", "full_page_writes", "data_checksums" })
	void writesToTheDiskBeforeItSaysThatItHas(String setting) throws SQLException {
		assertThat(Query.on(database, "show " + setting)).isEqualTo("on");
	}

	@Test
	void listensOnThisMachineAlone() throws SQLException, IOException {
		assertThat(Query.on(database, "show listen_addresses")).isEqualTo("127.0.0.1");
		String socketDirectory = Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(4);
		assertThat(socketDirectory).isEmpty();
	}

	@Test
	void asksForAPassword() {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres"))
			.withMessageContaining("password authentication failed");
	}

	@Test
	void givesThePortalARoleThatIsNoSuperuser() throws SQLException {
		assertThat(Query.on(database, "select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
	}

	@Test
	void givesThePortalADatabaseOfItsOwn() throws SQLException {
		String owner = "select pg_get_userbyid(datdba) from pg_database where datname = current_database()";
		assertThat(Query.on(database, owner)).isEqualTo("nianbao");
	}

	@Test
	void findsTheTrigramsOfChineseText() throws SQLException {
		Query.on(database, "create extension pg_trgm");
		assertThat(Query.on(database, "select cardinality(show_trgm('政府信息公开'))")).isEqualTo("7");
	}

	@DisabledOnOs(OS.WINDOWS)
	@ParameterizedTest
	@ValueSource(strings = { "postgres.password", "nianbao.password" })
	void keepsItsPasswordsFromOtherUsers(String file) throws IOException {
		assertThat(directory.resolve(file)).content().hasSizeGreaterThan(30);
		assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

}
