package org.nianbao.language;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;

import org.nianbao.form.Gloss;

/**
 * The page that is being made, as templates ask about it: {@code #page}.
 */
class CurrentPage {

	private final PageLanguage language;

	private final @Nullable IWebExchange exchange;

	CurrentPage(IExpressionContext context) {
		this.language = PageLanguage.of(context.getLocale());
		this.exchange = (context instanceof IWebContext web) ? web.getExchange() : null;
	}

	public boolean english() {
		return this.language == PageLanguage.ENGLISH;
	}

	/**
	 * Its language as a tag.
	 */
	public String tag() {
		return this.language.tag();
	}

	/**
	 * The tag of what stands in Chinese whatever the language of the page is:
	 * {@code null} where the page is in Chinese itself.
	 */
	public @Nullable String zh() {
		return english() ? PageLanguage.CHINESE.tag() : null;
	}

	/**
	 * A word of the form in its language; a word that is none of the form's as it is.
	 */
	public String word(String word) {
		return english() ? Gloss.of(word).orElse(word) : word;
	}

	/**
	 * A day as its readers write it.
	 */
	public String day(TemporalAccessor day) {
		return this.language.day(day);
	}

	/**
	 * A day and the time to the minute.
	 */
	public String minute(TemporalAccessor time) {
		return day(time) + DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT).format(time);
	}

	/**
	 * A text of this page, cut where it goes over to words in Chinese and comes back.
	 */
	public List<Run> runs(String text) {
		return english() ? Run.of(text) : List.of(new Run(text, null));
	}

	/**
	 * Whether it can be read in more than one language.
	 */
	public boolean translated() {
		return this.exchange != null && Translated.covers(asked(this.exchange.getRequest()).within(application()));
	}

	/**
	 * Its address in a language, with everything else that it was asked with; empty if it
	 * has none.
	 * @param tag the language's tag
	 */
	public String in(String tag) {
		return (this.exchange != null) ? application() + address(tag) : "";
	}

	/**
	 * Its address within the portal, by which a reader comes back to it; {@code null} if
	 * it answers what was sent and cannot be asked for again.
	 */
	public @Nullable String address() {
		return (this.exchange != null && "GET".equals(this.exchange.getRequest().getMethod())) ? address(tag()) : null;
	}

	private String address(String tag) {
		IWebExchange page = this.exchange;
		if (page == null) {
			return "";
		}
		Asked asked = asked(page.getRequest());
		PageLanguage other = PageLanguage.ENGLISH.tag().equals(tag) ? PageLanguage.ENGLISH : PageLanguage.CHINESE;
		return other.address(asked.within(application()) + asked.question());
	}

	private Asked asked(IWebRequest request) {
		IWebExchange page = this.exchange;
		return Asked.of((name) -> (page != null) ? page.getAttributeValue(name) : null, request.getRequestPath(),
				request.getQueryString());
	}

	private String application() {
		return (this.exchange != null) ? this.exchange.getRequest().getApplicationPath() : "";
	}

}
