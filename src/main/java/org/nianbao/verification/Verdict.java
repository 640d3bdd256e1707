package org.nianbao.verification;

/**
 * What came of a verification; the messages {@code verify} say what that means.
 */
enum Verdict {

	/** The file is the one that was published, byte for byte. */
	GENUINE,

	/** The code is that of a revision. */
	CODE_KNOWN,

	/** The file claims to be a revision, but is not the file that was published. */
	ALTERED,

	/** A PDF that says of itself nothing that leads to a revision. */
	FOREIGN,

	/** Neither a PDF nor any file that was published. */
	NO_PDF,

	/** No file was chosen, or an empty one. */
	NOTHING_SENT,

	/** The file is larger than any that the portal publishes. */
	TOO_LARGE,

	/** No revision has the code. */
	CODE_UNKNOWN,

	/** What was typed is no code. */
	NO_CODE;

	/**
	 * Whether it must not be relied on.
	 */
	public boolean wrong() {
		return this == ALTERED || this == FOREIGN || this == CODE_UNKNOWN;
	}

}
