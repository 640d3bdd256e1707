package org.nianbao.comparison;

import org.nianbao.form.Edition;
import org.nianbao.form.ReportContent;
import org.nianbao.publication.PublishedReport;

/**
 * A report that is compared.
 *
 * @param report the current revision
 * @param content what it says
 */
record Side(PublishedReport report, ReportContent content) {

	Edition edition() {
		return this.content.edition();
	}

	/**
	 * How addresses name it.
	 */
	public Key key() {
		return Key.of(this.report);
	}

	/**
	 * Organization and year in Chinese.
	 */
	String name() {
		return this.report.organizationName() + " " + this.report.year() + " 年";
	}

}
