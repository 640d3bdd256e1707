package org.nianbao.importing;

/**
 * What a file becomes.
 */
enum ImportKind {

	/** A report that is kept as it was published elsewhere. */
	HISTORICAL("归档报告"),

	/** What the portal's own report of the year says. */
	DRAFT("草稿");

	private final String label;

	ImportKind(String label) {
		this.label = label;
	}

	/**
	 * The word that pages use for it.
	 */
	public String label() {
		return this.label;
	}

}
