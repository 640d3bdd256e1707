package org.nianbao.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One user's share in the PostgreSQL server of a data directory. The first share taken in
 * this JVM starts the server, the last one closed stops it; another process is refused.
 */
final class EmbeddedDatabase implements AutoCloseable {

	private static final Map<Path, Running> SERVERS = new HashMap<>();

	private final Path directory;

	private final EmbeddedServer server;

	private final AtomicBoolean closed = new AtomicBoolean();

	private EmbeddedDatabase(Path directory, EmbeddedServer server) {
		this.directory = directory;
		this.server = server;
	}

	/**
	 * Takes a share in the server of a data directory; makes the directory, the database
	 * and its owner when they are missing.
	 * @param directory the data directory
	 * @return a share, with the database ready for connections
	 * @throws EmbeddedDatabaseException when the server cannot run there; its message
	 * tells the operator why and what to do
	 */
	static EmbeddedDatabase open(Path directory) {
		DataDirectory data = DataDirectory.at(directory);
		synchronized (SERVERS) {
			Running running = SERVERS.get(data.root());
			EmbeddedServer server = (running != null) ? running.server() : EmbeddedServer.start(data);
			int shares = (running != null) ? running.shares() : 0;
			SERVERS.put(data.root(), new Running(server, shares + 1));
			return new EmbeddedDatabase(data.root(), server);
		}
	}

	String jdbcUrl() {
		return this.server.jdbcUrl();
	}

	String username() {
		return ApplicationDatabase.OWNER;
	}

	String password() {
		return this.server.password();
	}

	/**
	 * Gives the share back; the last one stops the server once its transactions in flight
	 * are rolled back and everything committed is on disk.
	 */
	@Override
	public void close() {
		if (!this.closed.compareAndSet(false, true)) {
			return;
		}
		synchronized (SERVERS) {
			Running left = SERVERS.get(this.directory).withoutOne();
			if (left.shares() > 0) {
				SERVERS.put(this.directory, left);
				return;
			}
			SERVERS.remove(this.directory);
			this.server.stop();
		}
	}

	private record Running(EmbeddedServer server, int shares) {

		Running withoutOne() {
			return new Running(this.server, this.shares - 1);
		}

	}

}
