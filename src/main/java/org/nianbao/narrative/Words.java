package org.nianbao.narrative;

import java.util.regex.Pattern;

/**
 * Words that mean the same, written as a regular expression without nested repetitions,
 * so that looking for them takes time in proportion to the text.
 */
final class Words {

	private final Pattern pattern;

	private Words(String expression) {
		this.pattern = Pattern.compile(expression);
	}

	static Words of(String expression) {
		return new Words(expression);
	}

	boolean in(CharSequence text) {
		return this.pattern.matcher(text).find();
	}

	boolean begin(CharSequence text) {
		return this.pattern.matcher(text).lookingAt();
	}

	boolean are(CharSequence text) {
		return this.pattern.matcher(text).matches();
	}

	/**
	 * A text without them.
	 */
	String cut(String text) {
		return this.pattern.matcher(text).replaceAll("");
	}

}
