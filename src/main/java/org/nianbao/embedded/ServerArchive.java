package org.nianbao.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The archive PostgreSQL comes in.
 */
final class ServerArchive {

	private ServerArchive() {
	}

	/**
	 * Unpacks an archive so that every user may read and run what is in it, whatever mask
	 * this process has: the server may run as another user.
	 */
	static void unpack(InputStream txz, Path target) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(txz))) {
			makeDirectory(target);
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path path = target.resolve(entry.getName()).normalize();
				if (!path.startsWith(target)) {
					throw new IOException("An entry of the archive lies outside of it: " + entry.getName());
				}
				unpack(tar, entry, path);
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
		if (entry.isDirectory()) {
			makeDirectory(path);
			return;
		}
		makeDirectory(path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, path);
		allow(path, path.getParent().endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--");
	}

	private static void makeDirectory(Path path) throws IOException {
		if (!Files.exists(path)) {
			Files.createDirectories(path);
			allow(path, "rwxr-xr-x");
		}
	}

	private static void allow(Path path, String permissions) throws IOException {
		if (DataDirectory.isPosix(path)) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

}
