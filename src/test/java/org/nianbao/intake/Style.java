package org.nianbao.intake;

/**
 * How an office's file is made.
 */
enum Style {

	/** As WPS or Word saves it: merged boxes, wrapped labels, money with its unit. */
	SAVED,

	/**
	 * As the editor of a web site leaves it, or somebody who typed all into one sheet.
	 */
	MANGLED,

	/** With tables that are cut into several. */
	SPLIT,

	/** Within tables that only place things. */
	NESTED,

	/** Without merged boxes, the heads in one line. */
	UNMERGED

}
