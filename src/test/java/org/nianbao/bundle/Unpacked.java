package org.nianbao.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What lies in a bundle.
 *
 * @param files the files by their names, in their order
 */
record Unpacked(Map<String, byte[]> files) {

	static Unpacked of(byte[] zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return new Unpacked(files);
	}

	String text(String name) {
		return new String(this.files.get(name), StandardCharsets.UTF_8);
	}

	/**
	 * The lines of a list below its heads.
	 */
	List<List<String>> lines(String name) {
		return text(name).lines().skip(1).map((line) -> List.of(line.split(",", -1))).toList();
	}

	/**
	 * The names of the files of reports.
	 */
	List<String> ofReports() {
		return this.files.keySet().stream().filter((name) -> name.contains("/")).toList();
	}

}
