package org.nianbao.comparison;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.language.PageLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What pages of the comparison say about themselves. Search engines list the one where
 * reports are chosen: there are more comparisons than anybody could list.
 */
@Component
class CompareHeads {

	private final PageHeads heads;

	private final MessageSource messages;

	CompareHeads(PageHeads heads, MessageSource messages) {
		this.heads = heads;
		this.messages = messages;
	}

	/**
	 * Reports side by side.
	 * @param chosen those that are compared
	 */
	PageHead of(Comparison comparison, Chosen chosen, HttpServletRequest request) {
		Locale locale = RequestContextUtils.getLocale(request);
		return this.heads.page(request, Key.address(chosen.keys()), "comparison", words(comparison, locale)).unlisted();
	}

	/**
	 * What a comparison is called in Chinese.
	 */
	String chinese(Comparison comparison) {
		Locale locale = PageLanguage.CHINESE.locale();
		return this.messages.getMessage("head.comparison", words(comparison, locale), locale);
	}

	private Object[] words(Comparison comparison, Locale locale) {
		List<String> names = comparison.organizations();
		String between = this.messages.getMessage("head.between", null, locale);
		return new Object[] { names.get(0), names.get(names.size() - 1), names.size(),
				String.join(between, comparison.years()) };
	}

	/**
	 * Where reports are chosen.
	 * @param chosen one that is chosen already, or none
	 */
	PageHead of(Chosen chosen, HttpServletRequest request) {
		return chosen.keys().isEmpty() ? this.heads.page(request, "/compare", "compare")
				: this.heads.page(request, Key.address(chosen.keys()), "compare").unlisted();
	}

}
