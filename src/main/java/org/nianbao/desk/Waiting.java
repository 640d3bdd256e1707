package org.nianbao.desk;

import org.nianbao.report.Readiness;
import org.nianbao.report.ReportLine;

/**
 * A report that waits for a decision.
 *
 * @param report the report
 * @param left what the checks leave open in it
 * @param own whether the person submitted it, so that another has to approve it
 */
record Waiting(ReportLine report, Readiness left, boolean own) {

	/**
	 * Whether nothing speaks against it.
	 */
	public boolean clean() {
		return this.left.clean();
	}

	/**
	 * Whether the person may decide on it together with others.
	 */
	public boolean offered() {
		return clean() && !this.own && this.report.publishAt() == null;
	}

	/**
	 * What was seen, as the form sends it: the key and the version.
	 */
	public String seen() {
		return this.report.id() + ":" + this.report.version();
	}

	/**
	 * When it was changed last, as people in China read it.
	 */
	public String changed() {
		return ChinaTime.minute(this.report.changedAt());
	}

	/**
	 * What speaks against it, or else what to know, in words.
	 */
	public String remark() {
		if (this.own) {
			return "由您提交，请另一位审核员审核";
		}
		if (!clean()) {
			return this.left.doubts(this.report.historical());
		}
		return (this.report.publishAt() != null) ? "定于 " + ChinaTime.minute(this.report.publishAt()) + " 自动发布"
				: "检查没有问题";
	}

}
