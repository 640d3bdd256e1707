package org.nianbao.commandline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.intake.Oddity;

/**
 * What came of one file.
 *
 * @param file its name, as people know it
 * @param examined what the checks read, {@code null} if the file is unreadable
 * @param findings what they found
 * @param oddities what is odd about the file itself
 */
record CheckedFile(String file, @Nullable Examined examined, List<Finding> findings, List<Oddity> oddities) {

	/**
	 * A file that holds no report, or cannot be read.
	 */
	static CheckedFile unreadable(Unread unread) {
		return new CheckedFile(unread.file(), null, List.of(),
				List.of(new Oddity("file", unread.file(), "", unread.message(), true)));
	}

	/**
	 * How its oddities are said on a terminal.
	 */
	List<String> lines() {
		return this.oddities.stream()
			.map((oddity) -> Plain.text(this.file) + "：" + Plain.text(oddity.message()))
			.toList();
	}

	boolean readable() {
		return this.examined != null;
	}

	boolean hasError() {
		return count(Severity.ERROR) > 0;
	}

	long count(Severity severity) {
		return this.findings.stream().filter((finding) -> finding.severity() == severity).count();
	}

}
