package org.nianbao.report;

import org.nianbao.form.ReportContent;

/**
 * How far a report is filled in.
 *
 * @param parts how many parts are filled in, the opening among them
 * @param total how many parts there are
 */
public record Filled(long parts, long total) {

	static Filled of(ReportContent content) {
		return new Filled(Progress.finished(content), content.edition().sections().size() + 1);
	}

	/**
	 * The words that pages use for it.
	 */
	public String words() {
		return this.parts + "/" + this.total + " 部分";
	}

}
