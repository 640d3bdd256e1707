package org.nianbao.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.embedded.ServerTools.Outcome;

/**
 * The files of the databases and the server that works on them: durable, reachable from
 * this machine alone and only with a password.
 *
 * @param data the data directory the files lie in
 * @param tools the programs of the server
 */
record Cluster(DataDirectory data, ServerTools tools) {

	static final String SUPERUSER = "postgres";

	private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
			"fsync=on", "full_page_writes=on", "synchronous_commit=on", "log_checkpoints=off");

	private static final int ATTEMPTS = 3;

	boolean exists() {
		return Files.exists(versionFile());
	}

	/**
	 * Makes the files beside their place and moves them there when they are complete, so
	 * that a crash leaves no half of a cluster.
	 */
	void create(PasswordFile superuser) {
		NewCluster.removeLeftovers(this.data);
		Path complete = new NewCluster(this.data, this.tools).make(SUPERUSER, superuser);
		try {
			Files.move(complete, this.data.cluster(), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw this.data.unusable(ex);
		}
	}

	/**
	 * Refuses files that another major version of the server wrote.
	 * @param version the version of the server to start
	 */
	void requireWrittenBy(String version) {
		String written = read(versionFile()).strip();
		if (!version.matches(written + "(\\D.*|$)")) {
			throw new EmbeddedDatabaseException(
					"The database in " + this.data.cluster() + " was written by PostgreSQL " + written
							+ ", this portal brings PostgreSQL " + version + ". Nothing was changed.",
					"Start the release of the portal that wrote it, or convert the directory with pg_upgrade, "
							+ "or set nianbao.data.directory to a new directory. "
							+ "数据库版本不一致：请使用原版本的门户，或先用 pg_upgrade 升级数据目录。");
		}
	}

	/**
	 * Starts the server on a free port and waits until it answers.
	 * @return the port
	 */
	int start() {
		String log = "";
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			int port = freePort();
			Outcome outcome = start(port);
			if (outcome.succeeded()) {
				return port;
			}
			log = outcome.output() + System.lineSeparator() + read(this.data.serverLog());
			if (!log.contains("could not bind") && !log.contains("still in use")) {
				break;
			}
		}
		OrphanedServer.stop(this.data, this);
		throw new EmbeddedDatabaseException("PostgreSQL did not start in " + this.data.cluster() + ". It says:\n" + log,
				"Mend what it names, then start again; the data is untouched. 请根据上面的信息排除故障后重新启动，数据未受影响。");
	}

	private Outcome start(int port) {
		keepPreviousLog();
		StringBuilder options = new StringBuilder("-p " + port);
		SETTINGS.forEach((setting) -> options.append(" -c ").append(setting));
		return control("start", "-o", options.toString(), "-l", this.data.serverLog().toString());
	}

	private void keepPreviousLog() {
		Path log = this.data.serverLog();
		try {
			if (Files.exists(log)) {
				Files.move(log, log.resolveSibling("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw this.data.unusable(ex);
		}
	}

	/**
	 * Stops the server, if it runs: open transactions are rolled back.
	 */
	void stop() {
		if (!control("stop", "-m", "fast").succeeded()) {
			control("stop", "-m", "immediate");
		}
	}

	private Outcome control(String action, String... options) {
		String seconds = Long.toString(ServerTools.PATIENCE.toSeconds());
		Stream<String> common = Stream.of(action, "-D", this.data.cluster().toString(), "-w", "-t", seconds);
		return this.tools.run("pg_ctl", Stream.concat(common, Stream.of(options)).toList());
	}

	private int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw this.data.unusable(ex);
		}
	}

	private Path versionFile() {
		return this.data.cluster().resolve("PG_VERSION");
	}

	private String read(Path file) {
		try {
			return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
		}
		catch (IOException ex) {
			throw this.data.unusable(ex);
		}
	}

}
