package org.nianbao.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.nianbao.discovery.YearFormat;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The files of whole years, each made when it is asked for first and then kept on disk,
 * so that whoever asks again gets the same bytes at once. One is made at a time; what was
 * not asked for longest goes first.
 */
@Component
class YearFiles {

	/** Three formats of four years; of 3,000 organizations that is 630 MB. */
	private static final int KEPT = 12;

	private final YearWriter writer;

	private final Map<String, Path> made = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true));

	private final Path directory;

	YearFiles(YearWriter writer) throws IOException {
		this.writer = writer;
		this.directory = Files.createTempDirectory("nianbao-years-");
	}

	/**
	 * The file of what is public of a year.
	 * @param tag by what it is told from any other
	 */
	Path file(WholeYear year, YearFormat format, String tag) throws IOException {
		Path file = kept(tag);
		return (file != null) ? file : made(year, format, tag);
	}

	/** The system may clear away what lies long enough among its temporary files. */
	private @Nullable Path kept(String tag) {
		Path file = this.made.get(tag);
		return (file != null && Files.exists(file)) ? file : null;
	}

	private synchronized Path made(WholeYear year, YearFormat format, String tag) throws IOException {
		Path file = kept(tag);
		if (file == null) {
			file = make(year, format);
			this.made.put(tag, file);
			giveWay();
		}
		return file;
	}

	private Path make(WholeYear year, YearFormat format) throws IOException {
		Files.createDirectories(this.directory);
		Path file = Files.createTempFile(this.directory, year.year() + "-", "." + format.ending());
		try {
			this.writer.write(year, format, file);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private void giveWay() throws IOException {
		synchronized (this.made) {
			Iterator<Path> oldest = this.made.values().iterator();
			while (this.made.size() > KEPT) {
				Files.deleteIfExists(oldest.next());
				oldest.remove();
			}
		}
	}

	@PreDestroy
	void delete() throws IOException {
		FileSystemUtils.deleteRecursively(this.directory);
	}

}
