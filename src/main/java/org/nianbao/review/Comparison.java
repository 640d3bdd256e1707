package org.nianbao.review;

import org.nianbao.difference.Difference;
import org.nianbao.form.ReportContent;

/**
 * Something that a report can be held against.
 *
 * @param view its name in the address of the reading page
 * @param label what the page calls the comparison
 * @param what what the report is held against, as a sentence names it
 * @param before what that says
 */
record Comparison(String view, String label, String what, ReportContent before) {

	Difference with(ReportContent now) {
		return Difference.between(this.before, now);
	}

}
