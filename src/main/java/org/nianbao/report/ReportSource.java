package org.nianbao.report;

import java.time.Instant;
import java.util.Locale;

/**
 * The file that a report was made of, as it is kept with the report.
 *
 * @param id its key
 * @param reportId the report's key
 * @param name its original name
 * @param sha256 its SHA-256 in hexadecimal
 * @param size its size in bytes
 * @param importedBy who imported it, by name
 * @param importedAt when
 */
public record ReportSource(long id, long reportId, String name, String sha256, int size, String importedBy,
		Instant importedAt) {

	private static final double KILOBYTE = 1024;

	/**
	 * When it was imported, as people in China read it.
	 */
	public String time() {
		return ReportHistory.time(this.importedAt);
	}

	/**
	 * How large it is, for people.
	 */
	public String kilobytes() {
		return String.format(Locale.ROOT, "%.1f KB", this.size / KILOBYTE);
	}

}
