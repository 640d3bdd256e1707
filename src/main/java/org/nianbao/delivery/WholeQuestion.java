package org.nianbao.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request that asks for the whole answer, whatever the person has of it already, so
 * that it can be kept for others.
 */
final class WholeQuestion extends HttpServletRequestWrapper {

	private static final Set<String> CONDITIONS = Set.of("if-none-match", "if-modified-since");

	private final HeldAnswer answer;

	/**
	 * A request for the whole.
	 * @param answer where what is written later must not be held
	 */
	WholeQuestion(HttpServletRequest request, HeldAnswer answer) {
		super(request);
		this.answer = answer;
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getHeader(String name) {
		return isCondition(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		List<String> names = Collections.list(super.getHeaderNames());
		names.removeIf(WholeQuestion::isCondition);
		return Collections.enumeration(names);
	}

	@Override
	public long getDateHeader(String name) {
		return isCondition(name) ? -1 : super.getDateHeader(name);
	}

	private static boolean isCondition(String name) {
		return CONDITIONS.contains(name.toLowerCase(Locale.ROOT));
	}

	@Override
	public AsyncContext startAsync() {
		letGo();
		return super.startAsync();
	}

	@Override
	public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
		letGo();
		return super.startAsync(request, response);
	}

	private void letGo() {
		try {
			this.answer.letGo();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
