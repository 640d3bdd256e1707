package org.nianbao.commandline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.Examined;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;

/**
 * What came of one file.
 *
 * @param file its name, as people know it
 * @param examined what the checks read, {@code null} if the file is unreadable
 * @param findings what they found
 * @param oddities what is odd about the file itself
 */
record CheckedFile(String file, @Nullable Examined examined, List<Finding> findings, List<Oddity> oddities) {

	static CheckedFile unreadable(Oddity oddity) {
		return new CheckedFile(oddity.source(), null, List.of(), List.of(oddity));
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
