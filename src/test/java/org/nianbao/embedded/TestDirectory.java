package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Data directories for tests. Tests run in several JVMs at the same time, each with
 * directories of its own.
 */
public final class TestDirectory {

	private static final Path ALL = Path.of("target", "test-data", System.getProperty("nianbao.tests.jvm", "1"));

	private TestDirectory() {
	}

	static Path of(String name) {
		return ALL.resolve(name);
	}

	/**
	 * A data directory without any data; the programs stay, as unpacking takes seconds.
	 */
	public static Path empty(String name) throws IOException {
		Path directory = of(name);
		if (Files.exists(directory)) {
			FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
			FileSystemUtils.deleteRecursively(directory.resolve("bundles"));
		}
		return directory;
	}

	static long serverProcess(Path directory) throws IOException {
		return Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0).strip());
	}

}
