package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

class EmbeddedDatabaseTests {

	private static Path directory;

	@BeforeAll
	static void emptyDirectory() throws IOException {
		directory = TestDirectory.empty("server");
	}

	@Test
	void keepsWhatWasWrittenWhenItIsStoppedAndStartedAgain() throws SQLException {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			Query.on(database, "create table kept as select '年报' as word");
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			assertThat(Query.on(database, "select word from kept")).isEqualTo("年报");
		}
	}

	@Test
	void makesANewPasswordForThePortalWhenItsFileIsLost() throws IOException, SQLException {
		EmbeddedDatabase.open(directory).close();
		Files.delete(directory.resolve("nianbao.password"));
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			assertThat(Query.on(database, "select current_user")).isEqualTo("nianbao");
		}
	}

	@Test
	void isSharedByAllWhoOpenItInOneProcessAndStopsWithTheLast() throws SQLException {
		EmbeddedDatabase first = EmbeddedDatabase.open(directory);
		EmbeddedDatabase second = EmbeddedDatabase.open(directory.resolve("../server"));
		assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
		first.close();
		first.close();
		assertThat(Query.on(second, "select 1")).isEqualTo("1");
		second.close();
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Query.on(second, "select 1"));
		assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@Test
	void rollsBackWhatIsOpenWhenItStops() throws SQLException {
		EmbeddedDatabase database = EmbeddedDatabase.open(directory);
		Query.on(database, "create table dropped (word text)");
		try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.username(),
				database.password())) {
			connection.setAutoCommit(false);
			connection.createStatement().execute("insert into dropped values ('half')");
			database.close();
		}
		try (EmbeddedDatabase again = EmbeddedDatabase.open(directory)) {
			assertThat(Query.on(again, "select count(*) from dropped")).isEqualTo("0");
		}
	}

	@Test
	void leavesTheFilesOfAnotherMajorVersionAlone() throws IOException {
		assertThat(refusalWith("PG_VERSION", "16\n")).contains("written by PostgreSQL 16")
			.contains("Nothing was changed");
	}

	@Test
	void saysWhatTheServerSaysWhenItCannotStart() throws IOException {
		assertThat(refusalWith("postgresql.conf", "no_such_setting = 1\n")).contains("no_such_setting");
	}

	private static String refusalWith(String file, String content) throws IOException {
		EmbeddedDatabase.open(directory).close();
		Path path = directory.resolve("postgres").resolve(file);
		String before = Files.readString(path);
		Files.writeString(path, content);
		try {
			return assertThrows(EmbeddedDatabaseException.class, () -> EmbeddedDatabase.open(directory)).getMessage();
		}
		finally {
			Files.writeString(path, before);
		}
	}

}
