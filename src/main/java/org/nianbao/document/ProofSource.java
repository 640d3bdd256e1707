package org.nianbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.ReportContent.Reporter;

/**
 * Where a figure of the proof sheet was read: a revision of a report, or what is still
 * being written.
 *
 * @param organization whose report it is
 * @param year the report year
 * @param revision the revision's number, 0 if it is still being written
 * @param issuedOn the day in China on which it was issued, {@code null} if it is still
 * being written
 * @param sha256 by what its {@code report.json} can be checked, {@code null} if it is
 * still being written
 * @param historical whether it is kept as it was published elsewhere
 */
public record ProofSource(Reporter organization, int year, int revision, @Nullable LocalDate issuedOn,
		@Nullable String sha256, boolean historical) {

	/**
	 * What a line of the proof sheet calls it beside reports of the same organization.
	 */
	public String brief() {
		return this.year + "年报告" + edition();
	}

	/**
	 * What it is called beside reports of others.
	 */
	public String full() {
		return this.organization.name() + brief();
	}

	private String edition() {
		return (this.revision > 0) ? "第 " + this.revision + " 版" : "（编制中）";
	}

}
