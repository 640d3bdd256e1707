package org.nianbao.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Words that mean the same, written as a regular expression without nested repetitions,
 * so that looking for them takes time in proportion to the text. It is tried only where a
 * character stands with which they can begin; so it must not look back for what has to
 * stand before them, only for what must not.
 */
final class Words {

	private static final int PAGE = 1 << Byte.SIZE;

	private static final byte CAN = 1;

	private static final byte CANNOT = 2;

	private final Pattern pattern;

	/**
	 * Whether the words can begin with a character, as far as it was asked before, by its
	 * upper and its lower byte. Threads that do not see each other's answers only ask
	 * again.
	 */
	private final byte[][] beginnings = new byte[PAGE][];

	private Words(String expression) {
		this.pattern = Pattern.compile(expression);
	}

	static Words of(String expression) {
		return new Words(expression);
	}

	boolean in(CharSequence text) {
		return search(text).find();
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
		Search search = search(text);
		if (!search.find()) {
			return text;
		}
		StringBuilder rest = new StringBuilder(text.length());
		int from = 0;
		do {
			rest.append(text, from, search.start());
			from = search.end();
		}
		while (search.find());
		return rest.append(text, from, text.length()).toString();
	}

	/**
	 * A text without them, if it begins with them.
	 */
	String cutFirst(String text) {
		Matcher matcher = this.pattern.matcher(text);
		return matcher.lookingAt() ? text.substring(matcher.end()) : text;
	}

	Search search(CharSequence text) {
		return new Search(text);
	}

	private boolean canBeginWith(char character) {
		if (Character.isSurrogate(character)) {
			return true;
		}
		byte[] page = this.beginnings[character / PAGE];
		if (page == null) {
			page = new byte[PAGE];
			this.beginnings[character / PAGE] = page;
		}
		byte known = page[character % PAGE];
		if (known == 0) {
			Matcher matcher = this.pattern.matcher(String.valueOf(character));
			known = (matcher.lookingAt() || matcher.hitEnd()) ? CAN : CANNOT;
			page[character % PAGE] = known;
		}
		return known == CAN;
	}

	/**
	 * Looks for them in a text, from one place to the next.
	 */
	final class Search {

		private final CharSequence text;

		/** Made where the words can begin for the first time, which is often nowhere. */
		private @Nullable Matcher matcher;

		private int next;

		private Search(CharSequence text) {
			this.text = text;
		}

		/**
		 * Goes on to the next place where they stand; there is none if it returns
		 * {@code false}.
		 */
		boolean find() {
			int length = this.text.length();
			for (int at = this.next; at < length; at++) {
				if (at(at)) {
					this.next = Math.max(end(), at + 1);
					return true;
				}
			}
			this.next = length + 1;
			return false;
		}

		/**
		 * Whether they stand at a place.
		 */
		boolean at(int from) {
			return from < this.text.length() && canBeginWith(this.text.charAt(from))
					&& matcher().region(from, this.text.length()).lookingAt();
		}

		private Matcher matcher() {
			if (this.matcher == null) {
				this.matcher = Words.this.pattern.matcher(this.text)
					.useTransparentBounds(true)
					.useAnchoringBounds(false);
			}
			return this.matcher;
		}

		int start() {
			return matcher().start();
		}

		int start(int group) {
			return matcher().start(group);
		}

		int end() {
			return matcher().end();
		}

		int end(int group) {
			return matcher().end(group);
		}

		String group() {
			return matcher().group();
		}

		String group(int group) {
			return matcher().group(group);
		}

	}

}
