package org.nianbao.importing;

/**
 * A report was made of the same file before; nothing is written again.
 */
class AlreadyImported extends RuntimeException {

	private final long reportId;

	AlreadyImported(long reportId) {
		this.reportId = reportId;
	}

	/**
	 * The report's key.
	 */
	long reportId() {
		return this.reportId;
	}

}
