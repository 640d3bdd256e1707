package org.nianbao.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands in the place of a report that was taken back.
 *
 * @param notice the public notice
 * @param at when it was taken back
 */
public record Withdrawn(String notice, Instant at) {

	/**
	 * The day in China on which it was taken back.
	 */
	public LocalDate on() {
		return LocalDate.ofInstant(this.at, PublishedReport.CHINA);
	}

}
