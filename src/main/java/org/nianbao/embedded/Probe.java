package org.nianbao.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks this machine a question by running a small program.
 */
final class Probe {

	private Probe() {
	}

	/**
	 * What a command prints; empty when the command is missing or fails.
	 */
	static Optional<String> output(String... command) {
		return output(List.of(), command);
	}

	static Optional<String> output(List<String> prefix, String... command) {
		try {
			Process process = new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of(command)).toList())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return (process.waitFor() == 0) ? Optional.of(output) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

}
