package org.nianbao.account;

/**
 * What a person may do for an organization.
 */
public enum Role {

	/** Enters and submits the reports of their own organization. */
	FILER("填报员"),

	/**
	 * Checks, returns, approves and publishes for their organization and all below it.
	 */
	REVIEWER("审核员"),

	/** Reads every report's history and changes nothing. */
	AUDITOR("审计员"),

	/** Keeps organizations, accounts and settings, not the content of reports. */
	ADMIN("管理员");

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/**
	 * The word that offices use for it.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The name of the role as an authority of Spring Security.
	 */
	public String authority() {
		return "ROLE_" + name();
	}

}
