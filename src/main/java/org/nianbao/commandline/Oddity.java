package org.nianbao.commandline;

/**
 * Something about a file that is not as it should be, apart from what the report says.
 *
 * @param place what of the file it speaks of: {@code file} if it cannot be read at all,
 * {@code organization} if another file holds the same report
 * @param source the file
 * @param read what was read there, empty if nothing
 * @param message one sentence in Chinese
 */
record Oddity(String place, String source, String read, String message) {

	/**
	 * How it is said on a terminal.
	 */
	String line() {
		return Plain.text(this.source) + "：" + Plain.text(this.message);
	}

	static Oddity unreadable(String file, String message) {
		return new Oddity("file", file, "", message);
	}

}
