package org.nianbao.appearance;

import java.util.Arrays;

/**
 * How large a reader wants text, buttons and everything that is measured by text.
 */
enum TextSize {

	/** As the browser is set. */
	STANDARD("standard"),

	/** A quarter larger. */
	LARGE("large"),

	/** Half as large again. */
	LARGER("larger");

	private final String word;

	TextSize(String word) {
		this.word = word;
	}

	/**
	 * The size of a name; the standard where there is no such size.
	 */
	static TextSize of(String word) {
		return Arrays.stream(values()).filter((size) -> size.word.equals(word)).findFirst().orElse(STANDARD);
	}

	/**
	 * Its name in forms, cookies and the names of stylesheets.
	 */
	public String word() {
		return this.word;
	}

}
