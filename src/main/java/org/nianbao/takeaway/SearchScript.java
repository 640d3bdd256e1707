package org.nianbao.takeaway;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One script of the {@link SearchIndex}, which sets an array of reports: the code and the
 * name of the organization, the title and the text.
 */
final class SearchScript {

	/** About how large a script grows, in characters. */
	private static final int ENOUGH = 400_000;

	private final Path file;

	private final Writer writer;

	private int length;

	private boolean ended;

	SearchScript(Path file) throws IOException {
		this.file = file;
		this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		this.writer.write("self.nianbaoPart = [");
	}

	void add(String report) throws IOException {
		this.writer.write((this.length == 0) ? "\n" : ",\n");
		this.writer.write(report);
		this.length += report.length();
	}

	boolean full() {
		return this.length > ENOUGH;
	}

	Path end() throws IOException {
		if (!this.ended) {
			this.ended = true;
			this.writer.write("\n];\n");
			this.writer.close();
		}
		return this.file;
	}

	void delete() throws IOException {
		try {
			this.writer.close();
		}
		finally {
			Files.deleteIfExists(this.file);
		}
	}

}
