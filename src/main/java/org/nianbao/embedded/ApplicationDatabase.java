package org.nianbao.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The portal's own database and the role that owns it, which is not a superuser.
 */
final class ApplicationDatabase {

	static final String NAME = "nianbao";

	static final String OWNER = "nianbao";

	private ApplicationDatabase() {
	}

	static String jdbcUrl(int port, String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
	}

	/**
	 * Makes the role and the database where they are missing, and sets the role's
	 * password to the one in its file.
	 */
	static void prepare(int port, PasswordFile superuser, PasswordFile owner) {
		String url = jdbcUrl(port, Cluster.SUPERUSER);
		try (Connection connection = DriverManager.getConnection(url, Cluster.SUPERUSER, superuser.read());
				Statement statement = connection.createStatement()) {
			if (!finds(statement, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
				statement.execute("create role " + OWNER + " login");
			}
			statement.execute("alter role " + OWNER + " password '" + owner.read() + "'");
			if (!finds(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + OWNER);
			}
		}
		catch (SQLException ex) {
			throw new EmbeddedDatabaseException(
					"The embedded PostgreSQL runs, but refuses the portal: " + ex.getMessage() + ".",
					"Restore " + superuser.path()
							+ " from a backup together with the rest of the data directory. 请从备份中恢复密码文件。",
					ex);
		}
	}

	private static boolean finds(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

}
