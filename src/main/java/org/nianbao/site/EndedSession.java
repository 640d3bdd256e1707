package org.nianbao.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What a person sees whose session an administrator has ended: the sign-in page, or after
 * a form what it held.
 */
final class EndedSession implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (request.getMethod().equals("POST")) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		response.sendRedirect(request.getContextPath() + "/sign-in?ended");
	}

}
