package org.nianbao.comparison;

import java.util.List;

/**
 * An address of the comparison that cannot be answered.
 */
class NotCompared extends RuntimeException {

	private final String reason;

	private final int asked;

	private final transient List<Key> instead;

	private NotCompared(String reason, int asked, List<Key> instead) {
		super(reason);
		this.reason = reason;
		this.asked = asked;
		this.instead = instead;
	}

	/**
	 * The names of the reports cannot be read.
	 */
	static NotCompared unreadable() {
		return new NotCompared("unreadable", 0, List.of());
	}

	/**
	 * Fewer than two of the reports are public.
	 */
	static NotCompared few() {
		return new NotCompared("few", 0, List.of());
	}

	/**
	 * There are more reports than stand beside each other, of which the first are offered
	 * instead.
	 */
	static NotCompared many(List<Key> keys) {
		return new NotCompared("many", keys.size(), keys.subList(0, Comparison.MOST));
	}

	/**
	 * Why, as the messages {@code comparison.problem} name it.
	 */
	String reason() {
		return this.reason;
	}

	/**
	 * How many reports were asked for, 0 if that does not matter.
	 */
	int asked() {
		return this.asked;
	}

	/**
	 * What can be compared instead, empty if nothing.
	 */
	List<Key> instead() {
		return this.instead;
	}

}
