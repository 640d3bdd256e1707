package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseConfigurationTests {

	private static final Path DIRECTORY = TestDirectory.of("server");

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(EmbeddedDatabaseConfiguration.class)
		.withPropertyValues("nianbao.data.directory=" + DIRECTORY, "spring.datasource.url=");

	@BeforeAll
	static void emptyDirectory() throws IOException {
		TestDirectory.empty("server");
	}

	@Test
	void runsTheServerWhenNoDataSourceIsNamed() {
		this.runner.run((context) -> {
			JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
			assertThat(details.getJdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
			assertThat(details.getUsername()).isEqualTo("nianbao");
		});
	}

	@Test
	void leavesTheFieldToADataSourceTheOperatorNames() {
		this.runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/nianbao")
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class)
				.doesNotHaveBean(JdbcConnectionDetails.class));
	}

	@Test
	void stopsTheServerWithTheContext() {
		this.runner.run((context) -> assertThat(DIRECTORY.resolve("postgres/postmaster.pid")).exists());
		assertThat(DIRECTORY.resolve("postgres/postmaster.pid")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "./data", "data", "/var/lib/nianbao", "db", "数据" })
	void takesTheDirectoryAsItIsWritten(String directory) {
		new ApplicationContextRunner().withUserConfiguration(SettingsAlone.class)
			.withPropertyValues("nianbao.data.directory=" + directory)
			.run((context) -> assertThat(context.getBean(EmbeddedDatabaseSettings.class).directory())
				.isEqualTo(Path.of(directory)));
	}

	@Test
	void keepsTheDataInTheWorkingDirectoryUnlessToldOtherwise() {
		new ApplicationContextRunner().withUserConfiguration(SettingsAlone.class)
			.run((context) -> assertThat(context.getBean(EmbeddedDatabaseSettings.class).directory())
				.isEqualTo(Path.of("./data")));
	}

	@Test
	void wantsADirectory() {
		this.runner.withPropertyValues("nianbao.data.directory= ").run((context) -> assertThat(context).hasFailed());
	}

	@EnableConfigurationProperties(EmbeddedDatabaseSettings.class)
	static class SettingsAlone {

	}

}
