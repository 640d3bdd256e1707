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

	/** Give it back with a comment. */
	RETURN("退回修改"),

	/** Find it right. */
	APPROVE("审核通过"),

	/** Issue it to the public. */
	PUBLISH("发布");

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
			case RETURN, APPROVE, PUBLISH -> person.mayReview(organization);
		};
	}

}
