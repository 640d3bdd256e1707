package org.nianbao.commandline;

/**
 * A file that is not written; the message says in Chinese why, and what to do.
 */
class NotWritten extends Exception {

	NotWritten(String message) {
		super(message);
	}

}
