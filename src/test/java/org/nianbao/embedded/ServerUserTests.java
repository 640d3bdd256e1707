package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A portal that root starts, as in many a container.
 */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "user.name", matches = "root",
		disabledReason = "only root may run the server as another user")
class ServerUserTests {

	@TempDir
	private Path directory;

	private UserPrincipal nobody;

	@BeforeEach
	void findNobody() throws IOException {
		this.nobody = this.directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
	}

	@Test
	void runsTheServerAsTheOwnerOfTheDataDirectory() throws IOException, SQLException {
		Files.setOwner(this.directory, this.nobody);
		try (EmbeddedDatabase database = EmbeddedDatabase.open(this.directory)) {
			assertThat(Query.on(database, "select 1")).isEqualTo("1");
			assertThat(serverProcess().info().user()).contains("nobody");
			assertThat(Files.getOwner(this.directory.resolve("nianbao.password"))).isEqualTo(this.nobody);
		}
	}

	@Test
	void saysSoWhenThatUserCannotReachTheDirectory() throws IOException {
		Path closed = Files.createDirectory(this.directory.resolve("data"));
		Files.setOwner(closed, this.nobody);
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.open(closed))
			.withMessageContaining("cannot reach " + closed.toRealPath())
			.withMessageContaining("SPRING_DATASOURCE_URL");
	}

	private ProcessHandle serverProcess() throws IOException {
		return ProcessHandle.of(TestDirectory.serverProcess(this.directory)).orElseThrow();
	}

}
