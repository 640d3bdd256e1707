package org.nianbao.takeaway;

/**
 * Something that may not be done with the site to take away as it stands; the message
 * says in Chinese why and what to do.
 */
class TakeawayRefused extends RuntimeException {

	TakeawayRefused(String message) {
		super(message);
	}

}
