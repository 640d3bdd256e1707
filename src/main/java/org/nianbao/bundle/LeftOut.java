package org.nianbao.bundle;

/**
 * A report cannot be put into a bundle; the message says in Chinese why.
 */
class LeftOut extends RuntimeException {

	LeftOut(String message) {
		super(message);
	}

}
