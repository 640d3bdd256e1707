package org.nianbao.statistics;

import org.springframework.http.HttpStatus;

/**
 * There are no statistics at an address.
 */
class NotCounted extends RuntimeException {

	private final HttpStatus status;

	private final String reason;

	private final String about;

	private NotCounted(HttpStatus status, String reason, String about) {
		super(reason + " " + about);
		this.status = status;
		this.reason = reason;
		this.about = about;
	}

	/**
	 * The address itself is wrong.
	 * @param reason how, as the messages {@code statistics.none} name it
	 */
	static NotCounted wrong(String reason) {
		return new NotCounted(HttpStatus.BAD_REQUEST, reason, "");
	}

	/**
	 * Nothing public is there to be counted.
	 * @param reason why, as the messages {@code statistics.none} name it
	 * @param about of whom, or of which year
	 */
	static NotCounted nothing(String reason, String about) {
		return new NotCounted(HttpStatus.NOT_FOUND, reason, about);
	}

	HttpStatus status() {
		return this.status;
	}

	String reason() {
		return this.reason;
	}

	String about() {
		return this.about;
	}

}
