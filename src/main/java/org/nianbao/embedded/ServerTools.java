package org.nianbao.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs and waits for them.
 *
 * @param data where they work
 * @param binaries where they are
 * @param user whom they run as
 */
record ServerTools(DataDirectory data, ServerBinaries binaries, ServerUser user) {

	/** Recovery of a busy server after a power cut may take minutes. */
	static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Duration LIMIT = PATIENCE.plusMinutes(1);

	/**
	 * What a program said and how it ended.
	 */
	record Outcome(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

	/**
	 * The version of the server, such as {@code 18.1}, or a plain refusal when its
	 * programs do not run on this machine.
	 */
	String version() {
		Outcome outcome = run("postgres", List.of("--version"));
		if (!outcome.succeeded()) {
			throw new EmbeddedDatabaseException(
					"The PostgreSQL that the portal brings does not run on this machine. It says:\n" + outcome.output(),
					"See that the disk of " + this.data.root()
							+ " allows programs to run, or name a PostgreSQL server with SPRING_DATASOURCE_URL. "
							+ "请确认数据目录所在磁盘允许执行程序，或用 SPRING_DATASOURCE_URL 指定外部 PostgreSQL。");
		}
		return outcome.output().replaceFirst("^\\D*", "");
	}

	Outcome run(String program, List<String> arguments) {
		List<String> command = new ArrayList<>(this.user.command());
		command.add(this.binaries.program(program).toString());
		command.addAll(arguments);
		try {
			return run(command);
		}
		catch (IOException ex) {
			throw this.data.unusable(ex);
		}
	}

	/*
	 * The output goes through a file: on Windows the server inherits the handles of the
	 * program that starts it, and a pipe would stay open as long as it runs.
	 */
	private Outcome run(List<String> command) throws IOException {
		Path output = this.data.commandLog();
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.data.root().toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		process.getOutputStream().close();
		if (!endsInTime(process)) {
			process.destroyForcibly();
			throw new IOException(command + " did not end within " + LIMIT.toMinutes() + " minutes");
		}
		String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
		output.toFile().delete();
		return new Outcome(process.exitValue(), said);
	}

	private static boolean endsInTime(Process process) throws IOException {
		try {
			return process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			process.destroy();
			throw new IOException("Interrupted while PostgreSQL was starting or stopping", ex);
		}
	}

}
