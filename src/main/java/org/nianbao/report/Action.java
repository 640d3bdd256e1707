package org.nianbao.report;

import org.nianbao.account.SignedIn;
import org.nianbao.organization.Organization;

/**
 * What a person may do to a report.
 */
public enum Action {

	/** Change what it says. */
	EDIT("填写"),

	/** Hand it over for review. */
	SUBMIT("提交审核"),

	/** Comment on it and give it back. */
	RETURN("退回修改"),

	/** Find it right. */
	APPROVE("审核通过"),

	/** Issue it to the public, now or at a set time. */
	PUBLISH("发布"),

	/** Open what was issued for a correction. */
	CORRECT("更正"),

	/** Give a correction up; what was issued stands. */
	ABANDON("放弃更正"),

	/** Take what was issued back from the public. */
	WITHDRAW("撤回");

	private final String label;

	Action(String label) {
		this.label = label;
	}

	/**
	 * The word that buttons use for it.
	 */
	public String label() {
		return this.label;
	}

	boolean isOpenTo(SignedIn person, Organization organization) {
		return switch (this) {
			case EDIT, SUBMIT -> person.mayFile(organization);
			case RETURN, APPROVE, PUBLISH, CORRECT, ABANDON, WITHDRAW -> person.mayReview(organization);
		};
	}

}
