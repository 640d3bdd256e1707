package org.nianbao.statistics;

import org.springframework.http.HttpStatus;

/**
 * There are no statistics at an address; the message says why, in Chinese.
 */
class NotCounted extends RuntimeException {

	private final HttpStatus status;

	private NotCounted(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	/**
	 * The address itself is wrong.
	 */
	static NotCounted wrong(String message) {
		return new NotCounted(HttpStatus.BAD_REQUEST, message);
	}

	/**
	 * Nothing public is there to be counted.
	 */
	static NotCounted nothing(String message) {
		return new NotCounted(HttpStatus.NOT_FOUND, message);
	}

	HttpStatus status() {
		return this.status;
	}

}
