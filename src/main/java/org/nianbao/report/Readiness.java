package org.nianbao.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What still stands between a report and its submission.
 *
 * @param errors findings that block it
 * @param unexplained warnings without an explanation
 * @param unsettled figures carried over from last year that are neither confirmed nor
 * differ with a reason
 * @param unanswered comments of the reviewer without an answer
 */
public record Readiness(long errors, long unexplained, long unsettled, long unanswered) {

	/**
	 * Whether nothing is left.
	 */
	public boolean ready() {
		return this.errors + this.unexplained + this.unsettled + this.unanswered == 0;
	}

	/**
	 * Whether it can be decided on together with others, without being opened.
	 */
	public boolean clean() {
		return this.errors + this.unexplained == 0;
	}

	/**
	 * What speaks against deciding on it without opening it, in words; empty if it is
	 * clean.
	 * @param historical whether it is kept as it was published elsewhere, so that its
	 * errors stay
	 */
	public String doubts(boolean historical) {
		if (clean()) {
			return "";
		}
		if (historical && this.errors > 0) {
			return "归档报告有 " + this.errors + " 处数字核对不上，原样收录";
		}
		return "还有 " + new Readiness(this.errors, this.unexplained, 0, 0).words();
	}

	/**
	 * What is left, in words; empty if nothing.
	 */
	public String words() {
		return List
			.of(count(this.errors, "处错误要改正"), count(this.unexplained, "条提醒要说明"), count(this.unsettled, "格上年结转的数据要确认"),
					count(this.unanswered, "条审核意见要答复"))
			.stream()
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("、"));
	}

	private static String count(long number, String words) {
		return (number > 0) ? number + " " + words : "";
	}

}
