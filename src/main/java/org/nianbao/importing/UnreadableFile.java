package org.nianbao.importing;

/**
 * A file of which no report can be made; the message says in Chinese why and what to do.
 */
class UnreadableFile extends RuntimeException {

	private final transient StagedFile file;

	UnreadableFile(StagedFile file, String message) {
		super(message);
		this.file = file;
	}

	/**
	 * The file.
	 */
	StagedFile file() {
		return this.file;
	}

}
