package org.nianbao.document;

/**
 * A document cannot be made as things stand; the message says in Chinese why, and what to
 * do.
 */
public class DocumentRefused extends RuntimeException {

	/**
	 * A document that cannot be made.
	 * @param message why, and what to do, in Chinese, without a full stop
	 */
	DocumentRefused(String message, Throwable cause) {
		super(message, cause);
	}

}
