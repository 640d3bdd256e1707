package org.nianbao.delivery;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the same answer may be given to, whoever asks.
 */
final class PublicAddress {

	/**
	 * Where people sign in and work, and where programs ask, whose questions are counted.
	 */
	private static final List<String> BY_THEMSELVES = List.of("/desk", "/admin", "/audit", "/sign-in", "/sign-out",
			"/first-administrator", "/actuator", "/error", "/api");

	/** Longer questions are hardly asked twice, in characters. */
	private static final int LONGEST = 300;

	private PublicAddress() {
	}

	/**
	 * What a request asks for.
	 * @return equal for requests that the same page answers; {@code null} if it must be
	 * answered by itself
	 */
	static @Nullable String of(HttpServletRequest request) {
		String path = request.getRequestURI();
		String query = request.getQueryString();
		if (!reads(request) || byItself(path) || path.length() + ((query != null) ? query.length() : 0) > LONGEST) {
			return null;
		}
		String host = request.getHeader("Host");
		return request.getScheme() + "://" + host + path + ((query != null) ? "?" + query : "");
	}

	/** A part of a file, or what another site may read, is told apart further in. */
	private static boolean reads(HttpServletRequest request) {
		return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
				&& request.getHeader("Range") == null && request.getHeader("Origin") == null
				&& request.getHeader("Authorization") == null;
	}

	private static boolean byItself(String path) {
		return BY_THEMSELVES.stream()
			.anyMatch((area) -> path.startsWith(area)
					&& (path.length() == area.length() || path.charAt(area.length()) == '/'));
	}

}
