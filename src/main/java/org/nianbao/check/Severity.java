package org.nianbao.check;

/**
 * How much a finding matters, the gravest first.
 */
public enum Severity {

	/** Blocks submission and publication of a report that is filed in the portal. */
	ERROR("错误"),

	/** Deserves a look; the figures may still be right. */
	WARNING("提醒"),

	/** Informs. */
	NOTICE("提示");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	/**
	 * The word that pages use for it.
	 */
	public String label() {
		return this.label;
	}

}
