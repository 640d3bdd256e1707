package org.nianbao.discovery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.language.PageLanguage;

/**
 * What a public page says about itself to search engines, to sites that show a preview of
 * it, and to programs that read structured data. {@code layout/head.html} draws it.
 *
 * @param title what the page is called, without the portal's name
 * @param description what is on it, in one sentence or two
 * @param page the absolute address under which it should be known, in whatever language
 * @param language the language that it is in
 * @param article whether it is one text, and no way to others
 * @param indexed whether search engines should list it
 * @param feed where the page's own feed stands in the portal, {@code null} if it has none
 * @param data its structured data as JSON-LD that may stand in a script element as it is,
 * {@code null} if it has none
 */
public record PageHead(String title, String description, String page, PageLanguage language, boolean article,
		boolean indexed, @Nullable String feed, @Nullable String data) {

	/** Under which name layouts look for it in the model. */
	public static final String NAME = "pageHead";

	/**
	 * A page that search engines list, with nothing else to it.
	 */
	static PageHead of(String title, String description, String page, PageLanguage language) {
		return new PageHead(title, description, page, language, false, true, null, null);
	}

	/**
	 * The address under which it should be known in its language.
	 */
	public String address() {
		return this.language.address(this.page);
	}

	/**
	 * Its addresses in every language, by the tags of those.
	 */
	public Map<String, String> addresses() {
		Map<String, String> addresses = new LinkedHashMap<>();
		Arrays.stream(PageLanguage.values()).forEach((one) -> addresses.put(one.tag(), one.address(this.page)));
		return addresses;
	}

	/**
	 * Its language as {@code og:locale} writes it.
	 */
	public String locale() {
		return this.language.tag().replace('-', '_');
	}

	/**
	 * The same of a page that search engines should leave out of their lists.
	 */
	public PageHead unlisted() {
		return new PageHead(this.title, this.description, this.page, this.language, this.article, false, this.feed,
				this.data);
	}

	/**
	 * The same, for {@code og:type}.
	 */
	PageHead asArticle() {
		return new PageHead(this.title, this.description, this.page, this.language, true, this.indexed, this.feed,
				this.data);
	}

	PageHead withFeed(String feed) {
		return new PageHead(this.title, this.description, this.page, this.language, this.article, this.indexed, feed,
				this.data);
	}

	PageHead withData(String data) {
		return new PageHead(this.title, this.description, this.page, this.language, this.article, this.indexed,
				this.feed, data);
	}

}
