package org.nianbao.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot be used. Says in plain words what is wrong and what the
 * operator can do about it.
 */
class EmbeddedDatabaseException extends RuntimeException {

	private final String description;

	private final String action;

	EmbeddedDatabaseException(String description, String action) {
		this(description, action, null);
	}

	EmbeddedDatabaseException(String description, String action, @Nullable Throwable cause) {
		super(description + " " + action, cause);
		this.description = description;
		this.action = action;
	}

	String description() {
		return this.description;
	}

	String action() {
		return this.action;
	}

}
