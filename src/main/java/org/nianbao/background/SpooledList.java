package org.nianbao.background;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.nianbao.document.CsvLine;

/**
 * A CSV file that grows line by line beside the archive that it is put into at the end,
 * so that no list is held in memory.
 */
public final class SpooledList implements Closeable {

	private final Path file;

	private final BufferedWriter lines;

	/**
	 * Begins a list.
	 * @param file where it grows
	 * @param heads what its columns are called
	 */
	public SpooledList(Path file, List<String> heads) throws IOException {
		this.file = file;
		this.lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		this.lines.write(CsvLine.BYTE_ORDER_MARK);
		this.lines.write(CsvLine.of(heads));
	}

	/**
	 * Adds a line.
	 * @param fields what stands in it, none of it a formula
	 */
	public void add(List<String> fields) throws IOException {
		this.lines.write(CsvLine.of(fields.stream().map(CsvLine::text).toList()));
	}

	/**
	 * Ends the list.
	 * @return the file
	 */
	public Path end() throws IOException {
		this.lines.close();
		return this.file;
	}

	@Override
	public void close() throws IOException {
		try {
			this.lines.close();
		}
		finally {
			Files.deleteIfExists(this.file);
		}
	}

}
