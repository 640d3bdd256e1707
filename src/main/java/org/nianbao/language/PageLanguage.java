package org.nianbao.language;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A language in which public pages can be read. The address alone says which: pages are
 * kept for everybody who asks for the same address.
 */
public enum PageLanguage {

	/** What every page is in unless another is asked for. */
	CHINESE(Locale.SIMPLIFIED_CHINESE, "yyyy年M月d日"),

	/** For readers from elsewhere; the words of the form stay Chinese. */
	ENGLISH(Locale.ENGLISH, "d MMMM yyyy");

	/** What an address asks for a language with. */
	static final String PARAMETER = "lang";

	private final Locale locale;

	private final DateTimeFormatter day;

	PageLanguage(Locale locale, String day) {
		this.locale = locale;
		this.day = DateTimeFormatter.ofPattern(day, locale);
	}

	/**
	 * The language that a question asks for.
	 * @param query what stands behind the question mark of an address, as it was sent
	 */
	public static PageLanguage of(@Nullable String query) {
		boolean english = query != null && ("&" + query + "&").contains("&" + ENGLISH.question() + "&");
		return english ? ENGLISH : CHINESE;
	}

	/**
	 * The language of a page that is made for a locale.
	 */
	public static PageLanguage of(Locale locale) {
		return locale.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : CHINESE;
	}

	/**
	 * The locale that messages are looked up for.
	 */
	public Locale locale() {
		return this.locale;
	}

	/**
	 * A day as its readers write it.
	 */
	public String day(TemporalAccessor day) {
		return this.day.format(day);
	}

	/**
	 * Its tag as pages declare it.
	 */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	/**
	 * An address in it.
	 * @param address an address that asks for no language
	 */
	public String address(String address) {
		if (this == CHINESE) {
			return address;
		}
		int at = address.indexOf('#');
		String page = (at < 0) ? address : address.substring(0, at);
		return page + (page.contains("?") ? "&" : "?") + question() + address.substring(page.length());
	}

	private String question() {
		return PARAMETER + "=" + tag();
	}

}
