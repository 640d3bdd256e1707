package org.nianbao.embedded;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * The PostgreSQL server of one data directory, from taking the directory's lock to
 * releasing it.
 */
final class EmbeddedServer {

	private static final Log logger = LogFactory.getLog(EmbeddedServer.class);

	private final DataDirectoryLock lock;

	private final Cluster cluster;

	private final int port;

	private final String password;

	private EmbeddedServer(DataDirectoryLock lock, Cluster cluster, int port, String password) {
		this.lock = lock;
		this.cluster = cluster;
		this.port = port;
		this.password = password;
	}

	static EmbeddedServer start(DataDirectory data) {
		DataDirectoryLock lock = DataDirectoryLock.take(data);
		try {
			return start(data, lock);
		}
		catch (RuntimeException ex) {
			lock.release();
			throw ex;
		}
	}

	private static EmbeddedServer start(DataDirectory data, DataDirectoryLock lock) {
		ServerUser user = ServerUser.of(data);
		ServerTools tools = new ServerTools(data, ServerBinaries.unpackedIn(data), user);
		String version = tools.version();
		Cluster cluster = new Cluster(data, tools);
		PasswordFile superuser = new PasswordFile(data.passwordOf(Cluster.SUPERUSER));
		PasswordFile owner = new PasswordFile(data.passwordOf(ApplicationDatabase.OWNER));
		owner.makeIfMissing();
		if (cluster.exists()) {
			user.own(data);
			cluster.requireWrittenBy(version);
			OrphanedServer.stop(data, cluster);
		}
		else {
			logger.info("Making a new database in " + data.root() + "; this takes a few seconds, once");
			superuser.renew();
			user.own(data);
			cluster.create(superuser);
		}
		int port = serve(cluster, superuser, owner);
		logger.info(
				"The portal's data is in " + data.root() + ", kept by PostgreSQL " + version + " on 127.0.0.1:" + port);
		return new EmbeddedServer(lock, cluster, port, owner.read());
	}

	private static int serve(Cluster cluster, PasswordFile superuser, PasswordFile owner) {
		int port = cluster.start();
		try {
			ApplicationDatabase.prepare(port, superuser, owner);
			return port;
		}
		catch (RuntimeException ex) {
			cluster.stop();
			throw ex;
		}
	}

	String jdbcUrl() {
		return ApplicationDatabase.jdbcUrl(this.port, ApplicationDatabase.NAME);
	}

	String password() {
		return this.password;
	}

	void stop() {
		try {
			this.cluster.stop();
		}
		finally {
			this.lock.release();
		}
	}

}
