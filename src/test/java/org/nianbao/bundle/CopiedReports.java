package org.nianbao.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.organization.Organization;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many published reports that cost little: copies of one, each of an organization of its
 * own below the one that published it.
 */
final class CopiedReports {

	private CopiedReports() {
	}

	/**
	 * Copies a published report.
	 * @param names what the organizations of the copies are called
	 * @return the keys of the copies
	 */
	static List<Long> of(long report, Organization organization, List<String> names, JdbcTemplate jdbc) {
		return jdbc.execute((ConnectionCallback<List<Long>>) (connection) -> copy(report, organization.getCode(), names,
				connection));
	}

	private static List<Long> copy(long report, String code, List<String> names, Connection connection)
			throws SQLException {
		try (Statement script = connection.createStatement()) {
			script.execute(script());
		}
		List<Long> copies = new ArrayList<>();
		try (PreparedStatement copy = connection.prepareStatement("select pg_temp.copy_report(?, ?, ?)")) {
			for (String name : names) {
				copy.setLong(1, report);
				copy.setString(2, code + "-" + (copies.size() + 1));
				copy.setString(3, name);
				try (ResultSet key = copy.executeQuery()) {
					key.next();
					copies.add(key.getLong(1));
				}
			}
		}
		return copies;
	}

	private static String script() {
		try (InputStream in = CopiedReports.class.getResourceAsStream("/bundle/copies.sql")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
