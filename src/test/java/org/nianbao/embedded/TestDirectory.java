package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Data directories for the tests of the server itself.
 */
final class TestDirectory {

	private TestDirectory() {
	}

	/**
	 * A data directory without any data; the programs stay, as unpacking takes seconds.
	 */
	static Path empty(String name) throws IOException {
		Path directory = Path.of("target", "test-data", name);
		if (Files.exists(directory)) {
			FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
		}
		return directory;
	}

	static long serverProcess(Path directory) throws IOException {
		return Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0).strip());
	}

}
