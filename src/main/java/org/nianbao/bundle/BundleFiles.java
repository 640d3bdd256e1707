package org.nianbao.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.bundle.BundleQueue.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The files of bundles: {@code bundle-12.zip}, and while that is being made in an attempt
 * {@code bundle-12.1.zip.part} and its lists. What else lies in the directory is not ours
 * to touch.
 */
@Component
@EnableConfigurationProperties(BundleSettings.class)
class BundleFiles {

	private static final Logger log = LoggerFactory.getLogger(BundleFiles.class);

	private static final Pattern OURS = Pattern.compile("bundle-(\\d{1,18})\\.(?:zip|\\d+\\.\\w+\\.part)");

	private final Path directory;

	BundleFiles(BundleSettings settings) {
		this.directory = settings.directory();
	}

	/**
	 * The finished file of a bundle, whether it is there or not.
	 */
	Path finished(long bundleId) {
		return this.directory.resolve("bundle-" + bundleId + ".zip");
	}

	/**
	 * Where a file is written that is not finished; its directory is there.
	 * @param what what it is to become, as one word
	 */
	Path unfinished(Attempt attempt, String what) throws IOException {
		if (!Files.isDirectory(this.directory)) {
			Files.createDirectories(this.directory);
			if (Files.getFileStore(this.directory).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(this.directory, PosixFilePermissions.fromString("rwx------"));
			}
		}
		return this.directory.resolve("bundle-" + attempt.bundleId() + "." + attempt.number() + "." + what + ".part");
	}

	/**
	 * Puts a written file in the place of the finished one.
	 */
	void finish(long bundleId, Path written) {
		try {
			Files.move(written, finished(bundleId), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes the finished file of a bundle. One that cannot be deleted now is left for
	 * later.
	 */
	void delete(long bundleId) {
		delete(finished(bundleId));
	}

	/**
	 * The files of bundles that are there.
	 */
	List<Path> ours() {
		if (!Files.isDirectory(this.directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> OURS.matcher(file.getFileName().toString()).matches()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes those of some files that no bundle has a use for.
	 * @param states where the bundles stand that have a file or will have one, by their
	 * keys
	 */
	void keepOnly(List<Path> files, Map<Long, BundleState> states) {
		files.stream().filter((file) -> !wanted(file, states.get(bundle(file)))).forEach(BundleFiles::delete);
	}

	private static boolean wanted(Path file, @Nullable BundleState state) {
		return state != null && (file.toString().endsWith(".zip") || state.open());
	}

	private static long bundle(Path file) {
		Matcher name = OURS.matcher(file.getFileName().toString());
		return name.matches() ? Long.parseLong(name.group(1)) : 0;
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("{} cannot be deleted yet: {}", file, ex.toString());
		}
	}

}
