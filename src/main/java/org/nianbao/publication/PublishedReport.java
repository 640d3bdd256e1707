package org.nianbao.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.nianbao.form.Scope;

/**
 * A revision that was issued, without its content.
 *
 * @param id its key
 * @param organizationCode the code of the organization that reported, such as 640422
 * @param organizationName its name
 * @param year the report year
 * @param scope whose acts it counts
 * @param title the report's title
 * @param number the revision's number, from 1
 * @param publishedAt when it was issued in the portal
 * @param historical whether it is kept as it was published elsewhere before
 */
public record PublishedReport(long id, String organizationCode, String organizationName, int year, Scope scope,
		String title, int number, Instant publishedAt, boolean historical) {

	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/**
	 * The day in China on which it was issued.
	 */
	public LocalDate publishedOn() {
		return LocalDate.ofInstant(this.publishedAt, CHINA);
	}

	/**
	 * Where citizens find the report.
	 */
	public String address() {
		return "/reports/" + this.organizationCode + "/" + this.year;
	}

	/**
	 * What changes for the public when it is issued or taken back.
	 */
	PublicChange change() {
		return new PublicChange(this.organizationCode, this.year);
	}

}
