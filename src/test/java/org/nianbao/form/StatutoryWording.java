package org.nianbao.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The reference text of the form: its tables, by the heading that they stand under.
 */
final class StatutoryWording {

	private final List<String> lines;

	private StatutoryWording(List<String> lines) {
		this.lines = lines;
	}

	static StatutoryWording read() {
		try (InputStream in = StatutoryWording.class.getResourceAsStream("/form/statutory-form.md")) {
			return new StatutoryWording(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<List<String>> table(String heading) {
		return this.lines.stream()
			.dropWhile((line) -> !line.startsWith(heading))
			.skip(1)
			.takeWhile((line) -> !line.startsWith("## "))
			.filter((line) -> line.startsWith("|") && !line.startsWith("|---"))
			.skip(1)
			.map((line) -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
				.map(String::strip)
				.toList())
			.toList();
	}

	boolean says(String words) {
		return this.lines.stream().anyMatch((line) -> line.contains("`" + words + "`"));
	}

}
