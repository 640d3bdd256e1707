package org.nianbao.report;

import java.time.Instant;

/**
 * Who saved a section last.
 *
 * @param version how often it was saved
 * @param by the person's name, empty if nobody did yet
 * @param at when
 */
public record Saved(int version, String by, Instant at) {

	/** Nobody saved yet. */
	public static final Saved NEVER = new Saved(0, "", Instant.EPOCH);

	/**
	 * Whether nobody saved the section yet.
	 */
	public boolean never() {
		return this.by.isEmpty();
	}

	/**
	 * The moment as people in China read it.
	 */
	public String time() {
		return ReportHistory.time(this.at);
	}

}
