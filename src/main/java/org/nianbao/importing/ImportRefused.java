package org.nianbao.importing;

/**
 * Something that was sent and cannot be taken; the message says in Chinese why and what
 * to do.
 */
class ImportRefused extends RuntimeException {

	ImportRefused(String message) {
		super(message);
	}

}
