package org.nianbao.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Word file to test with, its words changed as an office might have.
 */
record WordFile(byte[] bytes) {

	private static final String WORDS = "word/document.xml";

	/**
	 * The same file with other words, wherever they stand.
	 */
	WordFile with(String words, String others) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(this.bytes));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				byte[] part = in.readAllBytes();
				zip.write(entry.getName().equals(WORDS) ? replaced(part, words, others) : part);
			}
		}
		return new WordFile(out.toByteArray());
	}

	private static byte[] replaced(byte[] part, String words, String others) {
		String text = new String(part, StandardCharsets.UTF_8);
		assertThat(text).contains(words);
		return text.replace(words, others).getBytes(StandardCharsets.UTF_8);
	}

}
