package org.nianbao.document;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/**
 * How a browser saves a file that it is sent (RFC 6266): under its Chinese name, or,
 * where that cannot be had, under a plain one.
 */
public final class SavedAs {

	private SavedAs() {
	}

	/**
	 * The value of the header {@code Content-Disposition}.
	 * @param name the file's name
	 * @param plain the name for programs that know no Chinese: ASCII letters, digits,
	 * dots and dashes
	 */
	public static String attachment(String name, String plain) {
		if (!plain.matches("[\\w.-]+")) {
			throw new IllegalArgumentException("Not a plain name: " + plain);
		}
		return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
				+ UriUtils.encode(name, StandardCharsets.UTF_8);
	}

}
