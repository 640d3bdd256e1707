package org.nianbao.report;

/**
 * Something that may not be done to a report as it stands; the message says in Chinese
 * why and what to do.
 */
public class ActionRefused extends RuntimeException {

	private final long reportId;

	public ActionRefused(long reportId, String message) {
		super(message);
		this.reportId = reportId;
	}

	/**
	 * The report's key.
	 */
	public long reportId() {
		return this.reportId;
	}

}
