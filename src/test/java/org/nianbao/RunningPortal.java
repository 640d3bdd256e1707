package org.nianbao;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The portal itself in a process of its own.
 */
public final class RunningPortal implements AutoCloseable {

	private static final Pattern PORT = Pattern.compile("Jetty started on port (\\d+)");

	private final @Nullable Path directory;

	private final Process process;

	private final BufferedReader output;

	private int port;

	private RunningPortal(@Nullable Path directory, Process process) {
		this.directory = directory;
		this.process = process;
		this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/**
	 * Starts the portal with the PostgreSQL that it brings along, and waits until it
	 * serves.
	 */
	public static RunningPortal on(Path directory) throws IOException {
		return start(directory, "--nianbao.data.directory=" + directory);
	}

	/**
	 * Starts one more portal on a database, and waits until it serves.
	 */
	public static RunningPortal beside(JdbcConnectionDetails database) throws IOException {
		return start(null, "--spring.datasource.url=" + database.getJdbcUrl(),
				"--spring.datasource.username=" + database.getUsername(),
				"--spring.datasource.password=" + database.getPassword());
	}

	private static RunningPortal start(@Nullable Path directory, String... settings) throws IOException {
		String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Dstdout.encoding=UTF-8", "-cp", classes, NianbaoApplication.class.getName(), "--server.port=0"));
		command.addAll(List.of(settings));
		RunningPortal portal = new RunningPortal(directory,
				new ProcessBuilder(command).redirectErrorStream(true).start());
		portal.awaitStart();
		return portal;
	}

	private void awaitStart() throws IOException {
		List<String> said = new ArrayList<>();
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			said.add(line);
			Matcher port = PORT.matcher(line);
			this.port = port.find() ? Integer.parseInt(port.group(1)) : this.port;
			if (line.contains((this.directory != null) ? "/  is open" : "Started NianbaoApplication")) {
				Thread reader = new Thread(() -> this.output.lines().forEach((rest) -> {
				}));
				reader.setDaemon(true);
				reader.start();
				return;
			}
		}
		throw new IOException("The portal did not start:\n" + String.join("\n", said));
	}

	/**
	 * Where it serves, without a slash at the end.
	 */
	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/**
	 * What the people of the sample sign in with.
	 */
	public String samplePassword() throws IOException {
		return Files.readString(Objects.requireNonNull(this.directory).resolve("sample-password.txt")).strip();
	}

	/**
	 * As {@code kill -9} of the whole process tree does: the portal, the database server
	 * that it brought along and every process of it, in the middle of what they are
	 * doing.
	 */
	public void kill() throws IOException {
		List<ProcessHandle> tree = new ArrayList<>();
		if (this.directory != null) {
			ProcessHandle server = server(this.directory);
			tree.add(server);
			server.descendants().forEach(tree::add);
		}
		tree.add(this.process.toHandle());
		this.process.descendants().forEach(tree::add);
		tree.forEach(ProcessHandle::destroyForcibly);
		CompletableFuture.allOf(tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).join();
	}

	private static ProcessHandle server(Path directory) throws IOException {
		String number = Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0).strip();
		return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
	}

	@Override
	public void close() throws IOException {
		if (this.process.isAlive()) {
			kill();
		}
	}

}
