package org.nianbao.desk;

import org.nianbao.account.Mailing;

/**
 * What the portal tells a person about.
 */
enum NoticeKind {

	SUBMITTED("待审核", "提交了这份报告，请审核"),

	RETURNED("退回修改", "退回了这份报告，请按意见修改、答复后再提交"),

	APPROVED("审核通过", "审核通过了这份报告"),

	SCHEDULED("定时发布", "定好了这份报告自动发布的时间"),

	PUBLISHED("已发布", "发布了这份报告"),

	PUBLICATION_FAILED("没有发布成", "定的发布时间已到，但报告没有发布成，请处理后重新发布"),

	CORRECTING("开始更正", "把已发布的报告打开更正，请修改后提交"),

	WITHDRAWN("已撤回", "撤回了已发布的报告"),

	DEADLINE("截止提醒", "");

	private final String label;

	private final String sentence;

	NoticeKind(String label, String sentence) {
		this.label = label;
		this.sentence = sentence;
	}

	/**
	 * The words that pages and mails use for it.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * What happened, in one sentence; empty for a deadline, whose words say it.
	 * @param by who did it
	 */
	String sentence(String by) {
		return this.sentence.isEmpty() ? "" : (this == PUBLICATION_FAILED) ? this.sentence : by + this.sentence;
	}

	/**
	 * Whether a person wants mail on it.
	 */
	boolean wanted(Mailing mailing) {
		return !mailing.email().isEmpty() && ((this == DEADLINE) ? mailing.deadlines() : mailing.progress());
	}

}
