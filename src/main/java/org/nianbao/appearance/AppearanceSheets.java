package org.nianbao.appearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The stylesheets by which an appearance differs from the one that everybody gets.
 */
@Component
class AppearanceSheets {

	private final Map<Appearance, Sheet> made = new ConcurrentHashMap<>();

	/**
	 * What is laid over the stylesheets of a page, nothing for the standard.
	 */
	Sheet of(Appearance appearance) {
		return this.made.computeIfAbsent(appearance, AppearanceSheets::make);
	}

	private static Sheet make(Appearance appearance) {
		String text = appearance.sheets().stream().map(AppearanceSheets::read).collect(Collectors.joining("\n"));
		return new Sheet(text, DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("static/css/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A stylesheet.
	 *
	 * @param text its rules
	 * @param tag changes with them
	 */
	record Sheet(String text, String tag) {

	}

}
