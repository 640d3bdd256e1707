package org.nianbao.difference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to cut a text; the parts put together are the text again.
 */
enum Cuts {

	/** Lines with their line feed. */
	PARAGRAPHS("[^\n]*\n|[^\n]+"),

	/** Sentences with their punctuation. */
	SENTENCES("[^。；！？;!?\n]*[。；！？;!?\n]|[^。；！？;!?\n]+"),

	/** Characters; a number or a Latin word is one. */
	CHARACTERS("[0-9０-９]++(?:[.,．][0-9０-９]++)*+[%％]?+|\\p{IsLatin}++|(?s:.)");

	/** From here to {@link #LAST_CHINESE} there are neither digits nor Latin letters. */
	private static final char FIRST_CHINESE = '\u3000';

	private static final char LAST_CHINESE = '\u9FFF';

	private final Pattern part;

	Cuts(String part) {
		this.part = Pattern.compile(part);
	}

	/**
	 * Where the character, number or Latin word ends that begins at a place of a text.
	 */
	static int characterEnd(String text, int from) {
		int first = text.codePointAt(from);
		boolean chinese = first >= FIRST_CHINESE && first <= LAST_CHINESE;
		if (chinese || !Words.longer(first)) {
			return from + Character.charCount(first);
		}
		Matcher part = CHARACTERS.part.matcher(text).region(from, text.length());
		part.lookingAt();
		return part.end();
	}

	List<String> of(String text) {
		return this.part.matcher(text).results().map(MatchResult::group).toList();
	}

}
