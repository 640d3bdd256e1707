package org.nianbao.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, unpacked from the class path into the data directory.
 *
 * @param home the directory with {@code bin}, {@code lib} and {@code share}
 */
record ServerBinaries(Path home) {

	private static final String HALF_UNPACKED = "unpacking-";

	private static final int NAME_BYTES = 8;

	private static final Pattern OURS = Pattern.compile("(" + HALF_UNPACKED + ")?[0-9a-f]{" + 2 * NAME_BYTES + "}");

	/**
	 * The binaries of this build: unpacked at their first use, in a folder named by their
	 * digest, so that a new release replaces those of an older one.
	 */
	static ServerBinaries unpackedIn(DataDirectory data) {
		ClassPathResource archive = archive();
		try {
			Path home = data.binaries().resolve(digest(archive));
			if (!Files.exists(home)) {
				removeOlder(Files.createDirectories(data.binaries()));
				unpack(archive, home);
			}
			return new ServerBinaries(home);
		}
		catch (IOException ex) {
			throw data.unusable(ex);
		}
	}

	private static void removeOlder(Path parent) throws IOException {
		try (Stream<Path> children = Files.list(parent)) {
			for (Path child : (Iterable<Path>) children::iterator) {
				if (OURS.matcher(child.getFileName().toString()).matches()) {
					FileSystemUtils.deleteRecursively(child);
				}
			}
		}
	}

	private static void unpack(ClassPathResource archive, Path home) throws IOException {
		Path unpacking = home.resolveSibling(HALF_UNPACKED + home.getFileName());
		try (InputStream in = archive.getInputStream()) {
			ServerArchive.unpack(in, unpacking);
		}
		Files.move(unpacking, home);
	}

	private static ClassPathResource archive() {
		String platform = operatingSystem() + "-" + architecture();
		ClassPathResource archive = new ClassPathResource("postgres-" + platform + ".txz");
		if (!archive.exists()) {
			throw new EmbeddedDatabaseException("This build of the portal brings no PostgreSQL for " + platform + ".",
					"Build the portal on this kind of machine, or name a PostgreSQL server with SPRING_DATASOURCE_URL. "
							+ "请在同类机器上构建，或用 SPRING_DATASOURCE_URL 指定外部 PostgreSQL。");
		}
		return archive;
	}

	private static String operatingSystem() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		return Stream.of("windows", "linux").filter(name::startsWith).findFirst().orElse("darwin");
	}

	private static String architecture() {
		String name = System.getProperty("os.arch");
		return List.of("aarch64", "arm64").contains(name) ? "arm_64" : "x86_64";
	}

	private static String digest(ClassPathResource archive) throws IOException {
		try (DigestInputStream in = new DigestInputStream(archive.getInputStream(),
				MessageDigest.getInstance("SHA-256"))) {
			in.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, NAME_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Path program(String name) {
		String suffix = operatingSystem().equals("windows") ? ".exe" : "";
		return this.home.resolve("bin").resolve(name + suffix);
	}

}
