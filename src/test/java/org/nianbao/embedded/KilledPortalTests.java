package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two portals on one data directory, one after the other or at once.
 */
class KilledPortalTests {

	private static Path directory;

	@BeforeAll
	static void emptyDirectory() throws IOException {
		directory = TestDirectory.empty("server");
	}

	@Test
	void refusesASecondProcessAndNamesTheFirst() throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
				OtherPortal second = OtherPortal.on(directory)) {
			assertThat(second.answer()).contains("is in use by another portal")
				.contains("process " + ProcessHandle.current().pid())
				.contains(directory.toRealPath().toString())
				.contains("nianbao.data.directory");
		}
	}

	@Test
	void stopsTheServerThatAKilledPortalLeftRunning() throws IOException, SQLException {
		ProcessHandle orphan = orphan();
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
			assertThat(Query.on(database, "select word from kept")).isEqualTo("年报");
		}
	}

	@Test
	void recoversWhatWasCommittedWhenTheServerIsKilledToo() throws IOException, SQLException {
		ProcessHandle orphan = orphan();
		List<ProcessHandle> workers = orphan.children().toList();
		orphan.destroyForcibly();
		orphan.onExit().join();
		CompletableFuture.allOf(workers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).join();
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			assertThat(Query.on(database, "select word from kept")).isEqualTo("年报");
			assertThat(directory.resolve("postgres/server.log")).content().contains("automatic recovery in progress");
		}
	}

	@Test
	void neverStopsAnotherProgramThatHasTheNumberOfTheServerThatIsGone() throws IOException {
		EmbeddedDatabase.open(directory).close();
		long pid = ProcessHandle.current().pid();
		Files.writeString(directory.resolve("postgres/postmaster.pid"), pid + "\n");
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			assertThat(TestDirectory.serverProcess(directory)).isNotEqualTo(pid);
		}
	}

	@Test
	void startsWhereAPowerCutLeftTheServersFileEmpty() throws IOException, SQLException {
		EmbeddedDatabase.open(directory).close();
		Files.writeString(directory.resolve("postgres/postmaster.pid"), "");
		try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
			assertThat(Query.on(database, "select 1")).isEqualTo("1");
		}
	}

	private ProcessHandle orphan() throws IOException {
		OtherPortal portal = OtherPortal.on(directory);
		assertThat(portal.answer()).startsWith("jdbc:");
		ProcessHandle server = ProcessHandle.of(TestDirectory.serverProcess(directory)).orElseThrow();
		portal.kill();
		assertThat(server.isAlive()).isTrue();
		return server;
	}

}
