package org.nianbao.appearance;

import java.util.ArrayList;
import java.util.List;

/**
 * How one reader wants to see every page.
 *
 * @param size how large text is
 * @param contrast whether colours, borders and links stand out as far as they can
 */
record Appearance(TextSize size, boolean contrast) {

	/** The name of the cookie that keeps it. */
	static final String COOKIE = "appearance";

	private static final String CONTRAST = "contrast";

	/**
	 * What a cookie asks for; whatever it does not say, or says in no word that is known,
	 * stays as it is for everybody.
	 * @param value {@code large}, {@code larger}, {@code contrast} or
	 * {@code large-contrast}, {@code larger-contrast}
	 */
	static Appearance of(String value) {
		List<String> words = List.of(value.split("-", 3));
		return new Appearance(TextSize.of(words.get(0)), words.get(words.size() - 1).equals(CONTRAST));
	}

	/**
	 * What the cookie says, empty if nothing is asked for.
	 */
	String value() {
		return String.join("-", sheets());
	}

	/**
	 * The names of the stylesheets that it takes.
	 */
	List<String> sheets() {
		List<String> sheets = new ArrayList<>();
		if (this.size != TextSize.STANDARD) {
			sheets.add(this.size.word());
		}
		if (this.contrast) {
			sheets.add(CONTRAST);
		}
		return sheets;
	}

}
