package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.embedded.ServerTools.Outcome;

import org.springframework.util.FileSystemUtils;

/**
 * A cluster in the making. Text sorts by code point on every machine; which characters
 * are letters comes from the system's locale, and must not be the one of {@code C}: there
 * a Chinese character is none, and the trigrams of a search would be empty.
 *
 * @param data where it is made
 * @param tools the programs that make it
 */
record NewCluster(DataDirectory data, ServerTools tools) {

	private static final String PREFIX = "postgres-new-";

	private static final List<String> LOCALES = List.of("C.UTF-8", "en_US.UTF-8", "zh_CN.UTF-8", "C");

	/**
	 * Removes what an earlier portal that was killed left behind.
	 */
	static void removeLeftovers(DataDirectory data) {
		try (Stream<Path> children = Files.list(data.root())) {
			for (Path child : (Iterable<Path>) children::iterator) {
				if (child.getFileName().toString().startsWith(PREFIX)) {
					FileSystemUtils.deleteRecursively(child);
				}
			}
		}
		catch (IOException ex) {
			throw data.unusable(ex);
		}
	}

	Path make(String superuser, PasswordFile password) {
		Outcome outcome = new Outcome(1, "");
		for (String locale : LOCALES) {
			Path directory = this.data.root().resolve(PREFIX + ProcessHandle.current().pid() + "-" + locale);
			outcome = initialize(directory, locale, superuser, password);
			if (outcome.succeeded()) {
				return directory;
			}
			if (!outcome.output().contains("locale")) {
				break;
			}
		}
		throw new EmbeddedDatabaseException(
				"PostgreSQL could not make its files in " + this.data.root() + ". It says:\n" + outcome.output(),
				"Mend what it names, then start again. 请根据上面的信息排除故障后重新启动。");
	}

	private Outcome initialize(Path directory, String locale, String superuser, PasswordFile password) {
		return this.tools.run("initdb",
				List.of("--pgdata=" + directory, "--username=" + superuser, "--pwfile=" + password.path(),
						"--auth=scram-sha-256", "--encoding=UTF8", "--locale=" + locale, "--lc-messages=C",
						"--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums",
						"--no-instructions"));
	}

}
