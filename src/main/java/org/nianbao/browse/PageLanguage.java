package org.nianbao.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.CatalogueEntry;
import org.nianbao.check.CatalogueGroup;

/**
 * A language in which a page can be read.
 */
enum PageLanguage {

	/** What every page is in unless another is asked for. */
	CHINESE("zh-CN"),

	/** For readers from elsewhere; the words of the form stay Chinese. */
	ENGLISH("en");

	/** Chinese words amid others; quotation marks belong to both. */
	private static final Pattern CHINESE_WORDS = Pattern
		.compile("(?:〔[0-9]{4}〕[0-9]{1,4}|[（〔《])?\\p{IsHan}(?:[\\p{IsHan}（）〔〕《》、，。；：0-9 ]*[\\p{IsHan}）〔〕》。])?");

	private final String tag;

	PageLanguage(String tag) {
		this.tag = tag;
	}

	/**
	 * The language that an address asks for.
	 */
	static PageLanguage of(String asked) {
		return asked.equals(ENGLISH.tag) ? ENGLISH : CHINESE;
	}

	/**
	 * Its tag as pages declare it.
	 */
	public String tag() {
		return this.tag;
	}

	public boolean english() {
		return this == ENGLISH;
	}

	/**
	 * What an address ends with to ask for it.
	 */
	public String query() {
		return english() ? "?lang=" + this.tag : "";
	}

	/**
	 * A check in it.
	 */
	public CatalogueEntry.Wording of(CatalogueEntry entry) {
		return english() ? entry.en() : entry.zh();
	}

	/**
	 * A family of checks in it.
	 */
	public CatalogueGroup.About of(CatalogueGroup group) {
		return english() ? group.en() : group.zh();
	}

	/**
	 * A text in it, cut where it goes over to words in Chinese and comes back.
	 */
	public List<Run> runs(String text) {
		if (!english()) {
			return List.of(new Run(text, null));
		}
		List<Run> runs = new ArrayList<>();
		Matcher matcher = CHINESE_WORDS.matcher(text);
		int from = 0;
		while (matcher.find()) {
			runs.add(new Run(text.substring(from, matcher.start()), null));
			runs.add(new Run(matcher.group(), CHINESE.tag));
			from = matcher.end();
		}
		runs.add(new Run(text.substring(from), null));
		return runs;
	}

	/**
	 * A piece of a text in one language.
	 *
	 * @param text its characters
	 * @param tag the language's tag where it is not that of the text
	 */
	record Run(String text, @Nullable String tag) {

	}

}
