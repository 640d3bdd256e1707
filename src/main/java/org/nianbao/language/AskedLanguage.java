package org.nianbao.language;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Makes pages in the language that their address asks for, and in no other: what a
 * browser prefers does not count, for others get the same page.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class AskedLanguage implements LocaleResolver {

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Asked.of(request::getAttribute, request.getRequestURI(), request.getQueryString())
			.language(request.getContextPath())
			.locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("A page's language stands in its address");
	}

}
