package org.nianbao.language;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Writes links so that they stay in the language of the page on which they stand:
 * {@code @{/reports}} leads to {@code /reports?lang=en} from a page in English.
 */
class LanguageLinks extends StandardLinkBuilder {

	@Override
	protected String processLink(IExpressionContext context, String link) {
		String address = super.processLink(context, link);
		PageLanguage language = PageLanguage.of(context.getLocale());
		boolean stays = context instanceof IWebContext page && staysIn(page, address);
		return (stays && !asksIn(language, address)) ? language.address(address) : address;
	}

	private static boolean asksIn(PageLanguage language, String address) {
		return PageLanguage.of(address.replaceAll("^[^?]*\\??|#.*$", "")) == language;
	}

	private static boolean staysIn(IWebContext page, String address) {
		String application = page.getExchange().getRequest().getApplicationPath();
		return address.startsWith(application + "/") && !address.startsWith("//")
				&& Translated.covers(address.substring(application.length()).replaceAll("[?#].*", ""));
	}

}
