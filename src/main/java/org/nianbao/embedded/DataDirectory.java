package org.nianbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies where in the data directory.
 *
 * @param root the directory itself, as a real path
 */
record DataDirectory(Path root) {

	/**
	 * The data directory at a path, made when it is missing: readable by its owner alone.
	 */
	static DataDirectory at(Path path) {
		try {
			if (!Files.isDirectory(path)) {
				Path absolute = path.toAbsolutePath().normalize();
				Files.createDirectories(absolute.getParent());
				Files.createDirectory(absolute, forOwnerOnly(absolute.getParent()));
			}
			return new DataDirectory(path.toRealPath());
		}
		catch (IOException ex) {
			throw unusable(path.toAbsolutePath().normalize(), ex);
		}
	}

	private static FileAttribute<?>[] forOwnerOnly(Path parent) {
		if (!isPosix(parent)) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) };
	}

	static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	EmbeddedDatabaseException unusable(IOException cause) {
		return unusable(this.root, cause);
	}

	private static EmbeddedDatabaseException unusable(Path directory, IOException cause) {
		return new EmbeddedDatabaseException(
				"The portal cannot use its data directory " + directory + " as user \""
						+ System.getProperty("user.name") + "\" (" + cause + ").",
				"Make it writable for this user, see that the disk is not full, or set nianbao.data.directory to another directory. "
						+ "请检查数据目录的权限和磁盘空间，或用 nianbao.data.directory 指定其他目录。",
				cause);
	}

	Path cluster() {
		return this.root.resolve("postgres");
	}

	Path binaries() {
		return this.root.resolve("server");
	}

	Path lockFile() {
		return this.root.resolve("portal.lock");
	}

	Path passwordOf(String role) {
		return this.root.resolve(role + ".password");
	}

	Path serverLog() {
		return cluster().resolve("server.log");
	}

	Path commandLog() {
		return this.root.resolve("command.log");
	}

	/**
	 * Everything of the database's in the directory, with all below it: what else an
	 * operator keeps there is not ours to touch.
	 */
	List<Path> everything() throws IOException {
		List<Path> all = new ArrayList<>(List.of(this.root));
		for (Path path : List.of(cluster(), binaries(), lockFile(), commandLog(), passwordOf(Cluster.SUPERUSER),
				passwordOf(ApplicationDatabase.OWNER))) {
			if (Files.exists(path)) {
				try (Stream<Path> below = Files.walk(path)) {
					below.forEach(all::add);
				}
			}
		}
		return all;
	}

}
