package org.nianbao.delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database what any portal on it changes of what the public reads. It
 * keeps a connection of its own, which a pooler between must not share between
 * transactions. Where the connection is lost, pages are made anew each time until it
 * stands again.
 */
@Component
class ChangeListener implements SmartLifecycle {

	/** What the triggers on what the public reads notify. */
	static final String CHANNEL = "public_change";

	private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);

	/** How long a connection that says nothing is trusted, in milliseconds. */
	private static final int QUIET = 5000;

	private static final int SECONDS = 2;

	private final JdbcConnectionDetails database;

	private final PublicVersion version;

	private volatile CountDownLatch stopped = new CountDownLatch(0);

	private volatile @Nullable Connection connection;

	ChangeListener(JdbcConnectionDetails database, PublicVersion version) {
		this.database = database;
		this.version = version;
	}

	@Override
	public void start() {
		this.stopped = new CountDownLatch(1);
		Thread thread = new Thread(this::listen, "public-changes");
		thread.setDaemon(true);
		thread.start();
	}

	private void listen() {
		while (isRunning()) {
			try (Connection connection = connect()) {
				this.connection = connection;
				hear(connection.unwrap(PGConnection.class), connection);
			}
			catch (SQLException ex) {
				if (isRunning()) {
					log.warn("changes that other portals make are not heard; pages are made anew until they are", ex);
				}
			}
			this.version.heard(false);
			pause();
		}
	}

	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		put(properties, "user", this.database.getUsername());
		put(properties, "password", this.database.getPassword());
		properties.setProperty("tcpKeepAlive", "true");
		properties.setProperty("ApplicationName", "nianbao public changes");
		return DriverManager.getConnection(this.database.getJdbcUrl(), properties);
	}

	/** Who names neither has written them into the address. */
	private static void put(Properties properties, String name, @Nullable String value) {
		if (value != null) {
			properties.setProperty(name, value);
		}
	}

	private void hear(PGConnection notifications, Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("listen " + CHANNEL);
		}
		this.version.heard(true);
		while (isRunning()) {
			if (notifications.getNotifications(QUIET).length > 0) {
				this.version.next();
			}
			else if (!connection.isValid(SECONDS)) {
				throw new SQLException("The connection is gone");
			}
		}
	}

	private void pause() {
		try {
			this.stopped.await(SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		this.stopped.countDown();
		try {
			Connection open = this.connection;
			if (open != null) {
				open.close();
			}
		}
		catch (SQLException ex) {
			log.debug("the connection was closed already", ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.stopped.getCount() > 0;
	}

}
