package org.nianbao.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The server that a killed portal left running. Only a process whose program was unpacked
 * into this very data directory is ever stopped: the number in the server's file may
 * meanwhile belong to any other program.
 */
final class OrphanedServer {

	private static final Log logger = LogFactory.getLog(OrphanedServer.class);

	private OrphanedServer() {
	}

	/**
	 * Stops the orphan of a data directory whose lock this process holds, if there is
	 * one.
	 */
	static void stop(DataDirectory data, Cluster cluster) {
		Path file = data.cluster().resolve("postmaster.pid");
		try {
			if (Files.exists(file)) {
				stop(file, data, cluster);
			}
		}
		catch (IOException ex) {
			throw data.unusable(ex);
		}
	}

	private static void stop(Path file, DataDirectory data, Cluster cluster) throws IOException {
		String number = Files.readString(file).lines().findFirst().orElse("").strip();
		if (!number.matches("\\d{1,10}")) {
			Files.delete(file);
			return;
		}
		Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(number));
		String program = process.map((running) -> program(running.info())).orElse("");
		if (program.startsWith(data.binaries() + File.separator)) {
			logger.warn("The last portal did not stop as it should; stopping the server it left running (process "
					+ number + ")");
			cluster.stop();
		}
		else if (isAnotherProgram(program)) {
			Files.delete(file);
		}
	}

	/*
	 * The path alone is hidden from a process without the right to look, such as root in
	 * a container; the command line, which starts with it, is not.
	 */
	private static String program(ProcessHandle.Info process) {
		return process.command().or(process::commandLine).orElse("");
	}

	/*
	 * A PostgreSQL of the operator's own may be at work on these files; then starting
	 * fails, and says so.
	 */
	private static boolean isAnotherProgram(String program) {
		return !program.isEmpty() && !program.contains("postgres");
	}

}
