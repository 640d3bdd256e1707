package org.nianbao.form;

/**
 * Whose acts a report counts.
 */
public enum Scope {

	/** 本机关: the organization's own. */
	OWN("本机关"),

	/** 全县: its own and those of all reporting organizations below it. */
	WHOLE("全县");

	private final String label;

	Scope(String label) {
		this.label = label;
	}

	/**
	 * The word that offices use for it.
	 */
	public String label() {
		return this.label;
	}

}
