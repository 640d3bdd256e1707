package org.nianbao.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;

/**
 * A random password of the server, in a file that only its owner can read.
 *
 * @param path the file
 */
record PasswordFile(Path path) {

	private static final int RANDOM_BYTES = 24;

	void makeIfMissing() {
		if (!Files.exists(this.path)) {
			renew();
		}
	}

	String read() {
		try {
			return Files.readString(this.path).strip();
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException(
					"The file " + this.path + " with a password of the database is missing or unreadable.",
					"Restore it from a backup together with the rest of the data directory. 请从备份中恢复该文件。", ex);
		}
	}

	/**
	 * Writes a new password of letters, digits, {@code -} and {@code _}.
	 */
	void renew() {
		byte[] random = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(random);
		try {
			Files.deleteIfExists(this.path);
			createForOwnerOnly();
			Files.writeString(this.path, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void createForOwnerOnly() throws IOException {
		if (DataDirectory.isPosix(this.path)) {
			Files.createFile(this.path,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			return;
		}
		Files.createFile(this.path);
		AclEntry ownerOnly = AclEntry.newBuilder()
			.setType(AclEntryType.ALLOW)
			.setPrincipal(Files.getOwner(this.path))
			.setPermissions(EnumSet.allOf(AclEntryPermission.class))
			.build();
		Files.getFileAttributeView(this.path, AclFileAttributeView.class).setAcl(List.of(ownerOnly));
	}

}
