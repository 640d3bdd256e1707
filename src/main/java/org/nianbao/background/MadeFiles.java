package org.nianbao.background;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one kind that are made in the background: {@code bundle-12.zip}, and while
 * that is being made in an attempt {@code bundle-12.1.zip.part} and its lists. What else
 * lies in the directory is not ours to touch.
 */
public class MadeFiles {

	private static final Logger log = LoggerFactory.getLogger(MadeFiles.class);

	private final Path directory;

	private final String kind;

	private final Pattern ours;

	/**
	 * The files of one kind.
	 * @param directory where they lie; made when missing
	 * @param kind what their names begin with, in one word
	 */
	protected MadeFiles(Path directory, String kind) {
		this.directory = directory;
		this.kind = kind;
		this.ours = Pattern.compile(kind + "-(\\d{1,18})\\.(?:zip|\\d+\\.\\w+\\.part)");
	}

	/**
	 * A finished file, whether it is there or not.
	 */
	public Path finished(long id) {
		return this.directory.resolve(this.kind + "-" + id + ".zip");
	}

	/**
	 * Where a file is written that is not finished; its directory is there.
	 * @param what what it is to become, as one word
	 */
	public Path unfinished(Making making, String what) throws IOException {
		if (!Files.isDirectory(this.directory)) {
			Files.createDirectories(this.directory);
			if (Files.getFileStore(this.directory).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(this.directory, PosixFilePermissions.fromString("rwx------"));
			}
		}
		return this.directory.resolve(this.kind + "-" + making.id() + "." + making.number() + "." + what + ".part");
	}

	/**
	 * Puts a written file in the place of the finished one.
	 */
	public void finish(long id, Path written) {
		try {
			Files.move(written, finished(id), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes a finished file. One that cannot be deleted now is left for later.
	 */
	public void delete(long id) {
		delete(finished(id));
	}

	/**
	 * The files that are there.
	 */
	public List<Path> ours() {
		if (!Files.isDirectory(this.directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> this.ours.matcher(file.getFileName().toString()).matches()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes those of some files that nobody has a use for.
	 * @param states where those stand that have a file or will have one, by their keys
	 */
	public void keepOnly(List<Path> files, Map<Long, MakingState> states) {
		files.stream().filter((file) -> !wanted(file, states.get(id(file)))).forEach(MadeFiles::delete);
	}

	private static boolean wanted(Path file, @Nullable MakingState state) {
		return state != null && (file.toString().endsWith(".zip") || state.open());
	}

	private long id(Path file) {
		Matcher name = this.ours.matcher(file.getFileName().toString());
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
