package org.nianbao.proof;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.ReportNotFound;

/**
 * The number of a revision as an address names it.
 */
final class RevisionNumber {

	private RevisionNumber() {
	}

	/**
	 * Reads a number.
	 * @return the number, {@code null} if none is named
	 * @throws ReportNotFound if it is no number that a revision can have
	 */
	static @Nullable Integer of(String written) {
		if (written.isEmpty()) {
			return null;
		}
		if (!written.matches("[1-9]\\d{0,3}")) {
			throw new ReportNotFound();
		}
		return Integer.valueOf(written);
	}

}
