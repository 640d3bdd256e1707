package org.nianbao.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the person who may import reports send many files at once; what is larger than a
 * page goes to files on the way. Everybody else, and every other address, is held to the
 * limits of {@code spring.servlet.multipart}. It stands before anything that reads the
 * request's parameters.
 */
final class LargeUploads extends OncePerRequestFilter {

	/** 200 MB of files with what stands around them. */
	private static final long MOST = 202L << 20;

	private static final int IN_MEMORY = 64 << 10;

	private final MultipartConfigElement limits = new MultipartConfigElement("", -1, MOST, IN_MEMORY);

	private final RequestMatcher where;

	private final String authority;

	LargeUploads(RequestMatcher where, String authority) {
		this.where = where;
		this.authority = authority;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.startsWith("multipart/") || !this.where.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() < 0) {
			response.sendError(HttpStatus.LENGTH_REQUIRED.value());
			return;
		}
		if (request.getContentLengthLong() > MOST) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		if (mayImport()) {
			request.setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT, this.limits);
		}
		chain.doFilter(request, response);
	}

	private boolean mayImport() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return person != null
				&& person.getAuthorities().stream().anyMatch((held) -> this.authority.equals(held.getAuthority()));
	}

}
