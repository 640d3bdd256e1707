package org.nianbao.language;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, also where an error page answers.
 *
 * @param path the path, as it was sent
 * @param query what stood behind the question mark, as it was sent; empty if nothing
 */
record Asked(String path, String query) {

	/**
	 * What a request asked for.
	 * @param attributes its attributes by name
	 * @param path where it is answered
	 * @param query with what it is answered
	 */
	static Asked of(Function<String, @Nullable Object> attributes, String path, @Nullable String query) {
		Object failed = attributes.apply(RequestDispatcher.ERROR_REQUEST_URI);
		Object with = (query != null) ? query : attributes.apply(RequestDispatcher.ERROR_QUERY_STRING);
		return new Asked((failed != null) ? failed.toString() : path, (with != null) ? with.toString() : "");
	}

	/**
	 * Its language.
	 * @param application where the portal begins, empty at the root
	 */
	PageLanguage language(String application) {
		return Translated.covers(within(application)) ? PageLanguage.of(this.query) : PageLanguage.CHINESE;
	}

	/**
	 * Its path within the portal.
	 * @param application where the portal begins, empty at the root
	 */
	String within(String application) {
		String within = this.path.startsWith(application) ? this.path.substring(application.length()) : this.path;
		return "/" + within.replaceAll("^/+", "");
	}

	/**
	 * What else it asked for than a language, as a question behind its path.
	 */
	String question() {
		String others = Arrays.stream(this.query.split("&"))
			.filter((one) -> !one.isEmpty() && !one.startsWith(PageLanguage.PARAMETER + "="))
			.collect(Collectors.joining("&"));
		return others.isEmpty() ? "" : "?" + others;
	}

}
