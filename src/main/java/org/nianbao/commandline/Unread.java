package org.nianbao.commandline;

/**
 * A file or folder in which no report was read.
 *
 * @param file its name, as people know it
 * @param message why not and what to do, in Chinese
 */
record Unread(String file, String message) {

	/**
	 * How it is said on a terminal.
	 */
	String line() {
		return Plain.text(this.file) + "：" + Plain.text(this.message);
	}

}
