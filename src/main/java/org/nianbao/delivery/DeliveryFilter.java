package org.nianbao.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.delivery.KeptPage.Header;
import org.springframework.http.HttpHeaders;

/**
 * Keeps public pages when they are made, if they say that caches may, and gives out what
 * is kept where no {@link DeliveryHandler} stands before it.
 */
final class DeliveryFilter implements Filter {

	/** Depend on how and when the answer is written. */
	private static final Set<String> WRITTEN_ANEW = Set.of("date", "content-length", "etag", "vary", "connection",
			"transfer-encoding", "content-encoding", "content-type", "server");

	private final KeptPages pages;

	DeliveryFilter(KeptPages pages) {
		this.pages = pages;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest asked = (HttpServletRequest) request;
		String address = (request.getDispatcherType() == DispatcherType.REQUEST) ? SharedAddress.of(asked) : null;
		if (address == null) {
			chain.doFilter(request, response);
			return;
		}
		KeptPage kept = this.pages.find(address);
		if (kept == null) {
			kept = make(asked, (HttpServletResponse) response, chain, this.pages.version());
			if (kept != null) {
				this.pages.put(address, kept);
			}
		}
		if (kept != null) {
			kept.answer(asked, (HttpServletResponse) response);
		}
	}

	/**
	 * Makes the answer.
	 * @return {@code null} if it is on its way already
	 */
	private static @Nullable KeptPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			long now) throws IOException, ServletException {
		HeldAnswer answer = new HeldAnswer(response);
		chain.doFilter(new WholeQuestion(request, answer), answer);
		byte[] bytes = answer.bytes();
		String type = response.getContentType();
		if (bytes == null || type == null || !mayBeKept(response)) {
			answer.letGo();
			return null;
		}
		return KeptPage.of(now, hash(response.getHeader(HttpHeaders.ETAG)), headers(response, type), type, bytes);
	}

	private static boolean mayBeKept(HttpServletResponse response) {
		String control = response.getHeader(HttpHeaders.CACHE_CONTROL);
		return response.getStatus() == HttpServletResponse.SC_OK && !response.containsHeader(HttpHeaders.SET_COOKIE)
				&& control != null && !control.contains("private") && !control.contains("no-store");
	}

	private static @Nullable String hash(@Nullable String tag) {
		return (tag != null && tag.startsWith("\"")) ? tag.substring(1, tag.length() - 1) : null;
	}

	private static List<Header> headers(HttpServletResponse response, String type) {
		Stream<Header> said = response.getHeaderNames()
			.stream()
			.filter((name) -> !WRITTEN_ANEW.contains(name.toLowerCase(Locale.ROOT)))
			.distinct()
			.map((name) -> new Header(name, List.copyOf(response.getHeaders(name))));
		return Stream.concat(said, Stream.of(Header.of(HttpHeaders.CONTENT_TYPE, type))).toList();
	}

}
