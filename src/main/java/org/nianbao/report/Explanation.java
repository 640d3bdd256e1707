package org.nianbao.report;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * Why a warning may stand; it travels with the report to the reviewer and the auditor.
 *
 * @param words the explanation (说明)
 * @param saidBy who gave it
 * @param saidAt when
 */
@Embeddable
public record Explanation(String words, String saidBy, Instant saidAt) {

	/**
	 * When, as people in China read it.
	 */
	public String time() {
		return ReportHistory.time(this.saidAt);
	}

}
