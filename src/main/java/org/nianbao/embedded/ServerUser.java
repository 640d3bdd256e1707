package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whom PostgreSQL runs as. It refuses to run as root; so a portal started by root runs it
 * as the owner of the data directory, else inside a user namespace, else as an
 * unprivileged user to whom the data directory then belongs.
 *
 * @param command what to put before a command so that this user runs it
 * @param account the user's account when it is not the one of this process
 */
record ServerUser(List<String> command, Optional<Account> account) {

	private static final List<String> NAMESPACE = List.of("unshare", "-U");

	private static final List<String> UNPRIVILEGED = List.of("nianbao", "postgres", "nobody");

	private static final int ROOT = 0;

	/**
	 * The numbers of a user of this machine.
	 */
	record Account(int user, int group) {

		static Account ownerOf(Path path) throws IOException {
			return new Account((int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS),
					(int) Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS));
		}

		static Optional<Account> named(String name) {
			return Probe.output("id", "-u", name)
				.flatMap((user) -> Probe.output("id", "-g", name)
					.map((group) -> new Account(Integer.parseInt(user), Integer.parseInt(group))));
		}

		void own(Path path) throws IOException {
			if (!equals(ownerOf(path))) {
				Files.setAttribute(path, "unix:uid", this.user, LinkOption.NOFOLLOW_LINKS);
				Files.setAttribute(path, "unix:gid", this.group, LinkOption.NOFOLLOW_LINKS);
			}
		}

	}

	static ServerUser of(DataDirectory data) {
		if (!isRoot()) {
			return new ServerUser(List.of(), Optional.empty());
		}
		try {
			Account owner = Account.ownerOf(data.root());
			if (owner.user() != ROOT) {
				return switchedTo(owner, data);
			}
			return Probe.output(NAMESPACE, "id", "-un").isPresent() ? new ServerUser(NAMESPACE, Optional.empty())
					: unprivileged(data);
		}
		catch (IOException ex) {
			throw data.unusable(ex);
		}
	}

	private static boolean isRoot() {
		return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
	}

	private static ServerUser unprivileged(DataDirectory data) throws IOException {
		Account account = UNPRIVILEGED.stream()
			.flatMap((name) -> Account.named(name).stream())
			.findFirst()
			.orElseThrow(() -> refused("there is no user " + String.join(" or ", UNPRIVILEGED) + " to run it as"));
		Account before = Account.ownerOf(data.root());
		account.own(data.root());
		try {
			return switchedTo(account, data);
		}
		catch (EmbeddedDatabaseException ex) {
			before.own(data.root());
			throw ex;
		}
	}

	private static ServerUser switchedTo(Account account, DataDirectory data) {
		List<String> command = List.of("setpriv", "--reuid=" + account.user(), "--regid=" + account.group(),
				"--clear-groups");
		if (Probe.output(command, "id", "-u").isEmpty()) {
			throw refused("setpriv, which would run it as user " + account.user() + ", is missing or refused");
		}
		if (Probe.output(command, "test", "-w", data.root().toString()).isEmpty()) {
			throw refused("user " + account.user() + ", as whom it would run, cannot reach " + data.root()
					+ ": a directory above it is closed to other users");
		}
		return new ServerUser(command, Optional.of(account));
	}

	private static EmbeddedDatabaseException refused(String reason) {
		return new EmbeddedDatabaseException("PostgreSQL does not run as root, and " + reason + ".",
				"Start the portal as another user; or set nianbao.data.directory to a place every user may enter, such as /var/lib/nianbao; "
						+ "or name a PostgreSQL server with SPRING_DATASOURCE_URL. "
						+ "PostgreSQL 不能以 root 身份运行：请换用普通用户启动，或更换数据目录，或用 SPRING_DATASOURCE_URL 指定外部数据库。");
	}

	/**
	 * Gives the data directory, and all in it, to this user if it is not their own
	 * anyway.
	 */
	void own(DataDirectory data) {
		if (this.account.isEmpty()) {
			return;
		}
		try {
			for (Path path : data.everything()) {
				this.account.get().own(path);
			}
		}
		catch (IOException ex) {
			throw data.unusable(ex);
		}
	}

}
