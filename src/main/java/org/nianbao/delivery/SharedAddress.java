package org.nianbao.delivery;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Which requests the same answer may be given to, whoever asks.
 */
final class SharedAddress {

	/**
	 * Where people sign in and work, where programs ask, whose questions are counted, and
	 * where a reader's own settings are answered.
	 */
	private static final List<String> BY_THEMSELVES = List.of("/desk", "/admin", "/audit", "/sign-in", "/sign-out",
			"/first-administrator", "/actuator", "/error", "/api/v1", "/appearance", "/appearance.css");

	/** Longer questions are hardly asked twice, in characters. */
	private static final int LONGEST = 300;

	private SharedAddress() {
	}

	/**
	 * What a request asks for.
	 * @return equal for requests that the same page answers; {@code null} if it must be
	 * answered by itself
	 */
	static @Nullable String of(HttpServletRequest request) {
		return reads(request.getMethod(), request::getHeader) ? of(request.getScheme(), request.getServerName(),
				request.getServerPort(), request.getRequestURI(), request.getQueryString()) : null;
	}

	/**
	 * What a request asks for, before it reaches any servlet.
	 */
	static @Nullable String of(Request request) {
		HttpURI uri = request.getHttpURI();
		return reads(request.getMethod(), request.getHeaders()::get) ? of(uri.getScheme(),
				Request.getServerName(request), Request.getServerPort(request), uri.getPath(), uri.getQuery()) : null;
	}

	/** Under which name it is asked counts, for pages may name their own address. */
	private static @Nullable String of(String scheme, String host, int port, @Nullable String path,
			@Nullable String query) {
		if (path == null || byItself(path) || path.length() + ((query != null) ? query.length() : 0) > LONGEST) {
			return null;
		}
		return scheme + "://" + host + ":" + port + path + ((query != null) ? "?" + query : "");
	}

	/** A part of a file, or what another site may read, is told apart further in. */
	private static boolean reads(String method, UnaryOperator<@Nullable String> header) {
		return ("GET".equals(method) || "HEAD".equals(method)) && header.apply(HttpHeaders.RANGE) == null
				&& header.apply(HttpHeaders.ORIGIN) == null && header.apply(HttpHeaders.AUTHORIZATION) == null;
	}

	private static boolean byItself(String path) {
		for (String area : BY_THEMSELVES) {
			if (path.startsWith(area) && (path.length() == area.length() || path.charAt(area.length()) == '/')) {
				return true;
			}
		}
		return false;
	}

}
