package org.nianbao.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archives to test with.
 */
final class Zipped {

	private Zipped() {
	}

	static byte[] of(Map<String, byte[]> files) throws IOException {
		return of(files, StandardCharsets.UTF_8);
	}

	static byte[] of(Map<String, byte[]> files, Charset names) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return out.toByteArray();
	}

}
