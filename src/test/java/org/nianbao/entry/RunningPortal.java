package org.nianbao.entry;

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
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.nianbao.NianbaoApplication;

/**
 * The portal itself in a process of its own, with the PostgreSQL that it brings along.
 */
final class RunningPortal implements AutoCloseable {

	private static final Pattern OPEN = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\\s+is open");

	private final Path directory;

	private final Process process;

	private final BufferedReader output;

	private int port;

	private RunningPortal(Path directory, Process process) {
		this.directory = directory;
		this.process = process;
		this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/**
	 * Starts the portal on a data directory and waits until it serves.
	 */
	static RunningPortal on(Path directory) throws IOException {
		String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", classes,
				NianbaoApplication.class.getName(), "--server.port=0", "--nianbao.data.directory=" + directory);
		RunningPortal portal = new RunningPortal(directory,
				new ProcessBuilder(command).redirectErrorStream(true).start());
		portal.awaitStart();
		return portal;
	}

	private void awaitStart() throws IOException {
		List<String> said = new ArrayList<>();
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			said.add(line);
			Matcher open = OPEN.matcher(line);
			if (open.find()) {
				this.port = Integer.parseInt(open.group(1));
				Thread reader = new Thread(() -> this.output.lines().forEach((rest) -> {
				}));
				reader.setDaemon(true);
				reader.start();
				return;
			}
		}
		throw new IOException("The portal did not start:\n" + String.join("\n", said));
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	String samplePassword() throws IOException {
		return Files.readString(this.directory.resolve("sample-password.txt")).strip();
	}

	/**
	 * As {@code kill -9} of the whole process tree does: the portal, the database server
	 * and every process of it, in the middle of what they are doing.
	 */
	void kill() throws IOException {
		List<ProcessHandle> tree = new ArrayList<>();
		ProcessHandle server = server();
		tree.add(server);
		tree.add(this.process.toHandle());
		server.descendants().forEach(tree::add);
		this.process.descendants().forEach(tree::add);
		tree.forEach(ProcessHandle::destroyForcibly);
		CompletableFuture.allOf(tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new)).join();
	}

	private ProcessHandle server() throws IOException {
		String number = Files.readAllLines(this.directory.resolve("postgres/postmaster.pid")).get(0).strip();
		return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
	}

	@Override
	public void close() throws IOException {
		if (this.process.isAlive()) {
			kill();
		}
	}

}
