package org.nianbao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in one language.
 *
 * @param text its characters
 * @param tag the language's tag where it is not that of the text
 */
record Run(String text, @Nullable String tag) {

	/** Chinese words amid others; quotation marks belong to both. */
	private static final Pattern CHINESE_WORDS = Pattern
		.compile("(?:〔[0-9]{4}〕[0-9]{1,4}|[（〔《])?\\p{IsHan}(?:[\\p{IsHan}（）〔〕《》、，。；：0-9 ]*[\\p{IsHan}）〔〕》。])?");

	/**
	 * The pieces of a text that is not in Chinese.
	 */
	static List<Run> of(String text) {
		List<Run> runs = new ArrayList<>();
		Matcher matcher = CHINESE_WORDS.matcher(text);
		int from = 0;
		while (matcher.find()) {
			runs.add(new Run(text.substring(from, matcher.start()), null));
			runs.add(new Run(matcher.group(), PageLanguage.CHINESE.tag()));
			from = matcher.end();
		}
		runs.add(new Run(text.substring(from), null));
		return runs;
	}

}
