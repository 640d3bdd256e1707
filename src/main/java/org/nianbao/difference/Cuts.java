package org.nianbao.difference;

import java.util.List;
import java.util.regex.MatchResult;
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

	private final Pattern part;

	Cuts(String part) {
		this.part = Pattern.compile(part);
	}

	List<String> of(String text) {
		return this.part.matcher(text).results().map(MatchResult::group).toList();
	}

}
