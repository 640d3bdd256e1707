package org.nianbao.comparison;

import java.util.List;

/**
 * An address of the comparison that cannot be answered; the message says why and what to
 * do, in Chinese.
 */
class NotCompared extends RuntimeException {

	private final transient List<Key> instead;

	/**
	 * Why, and what can be compared instead.
	 */
	NotCompared(String message, List<Key> instead) {
		super(message);
		this.instead = instead;
	}

	List<Key> instead() {
		return this.instead;
	}

}
