package org.nianbao.commandline;

/**
 * A command that cannot be understood; the message says in Chinese why.
 */
class UsageException extends RuntimeException {

	UsageException(String message) {
		super(message);
	}

}
