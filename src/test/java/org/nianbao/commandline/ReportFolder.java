package org.nianbao.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;

/**
 * A folder that tests put files into.
 */
record ReportFolder(Path path) {

	Path write(String name, ReportContent report) throws IOException {
		return write(name, ReportJson.write(report, null));
	}

	Path published(String name, ReportContent report, int revision, LocalDate on, boolean historical)
			throws IOException {
		return write(name, ReportJson.write(report,
				Map.of("number", revision, "issuedOn", on.toString(), "historical", historical)));
	}

	Path write(String name, String text) throws IOException {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Path write(String name, byte[] bytes) throws IOException {
		Path file = this.path.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

}
