package org.nianbao.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * A portal in a process of its own, as far as its database goes: opens it, says whether
 * that went well, and waits.
 */
final class OtherPortal implements AutoCloseable {

	private static final String READY = "ready ";

	private final Process process;

	private final BufferedReader output;

	private OtherPortal(Process process) {
		this.process = process;
		this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	static OtherPortal on(Path directory) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = List.of(java, "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), OtherPortal.class.getName(), directory.toString());
		return new OtherPortal(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
	}

	/**
	 * The JDBC address of the server once it runs, or why it does not.
	 */
	String answer() throws IOException {
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			if (line.startsWith(READY)) {
				return line.substring(READY.length());
			}
		}
		throw new IOException("The other portal ended without an answer");
	}

	/** As {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

	public static void main(String[] arguments) throws SQLException, IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
			Query.on(database, "create table if not exists kept (word text)");
			Query.on(database, "insert into kept values ('年报')");
			System.out.println(READY + database.jdbcUrl());
			System.in.read();
		}
		catch (EmbeddedDatabaseException ex) {
			System.out.println(READY + ex.getMessage());
		}
	}

}
