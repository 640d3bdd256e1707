package org.nianbao.report;

import java.time.Instant;
import java.time.LocalDate;

import org.nianbao.form.ReportContent.Reporter;

/**
 * Which revision of a report the public has, without what it says.
 *
 * @param id the key of the revision
 * @param organization the organization that reports
 * @param year the report year
 * @param number the revision's number, from 1
 * @param at when it was issued in the portal
 * @param historical whether it was published elsewhere before it came into the portal
 */
public record IssuedRevision(long id, Reporter organization, int year, int number, Instant at, boolean historical) {

	/**
	 * The day in China on which it was issued.
	 */
	public LocalDate issuedOn() {
		return LocalDate.ofInstant(this.at, Moment.CHINA);
	}

}
