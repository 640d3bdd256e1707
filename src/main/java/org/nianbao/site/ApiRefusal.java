package org.nianbao.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.api.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Says as a problem why another system does not get in, and what to do.
 */
final class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String CHALLENGE = "Bearer realm=\"nianbao\"";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		boolean token = ex instanceof BadCredentialsException;
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, token ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
		new Problem(HttpStatus.UNAUTHORIZED, token ? String.valueOf(ex.getMessage()) : signIn(ex)).write(response);
	}

	private static String signIn(AuthenticationException ex) {
		return (ex instanceof CredentialsExpiredException) ? "登录已经结束，请重新登录门户"
				: "请在请求头 Authorization 里写“Bearer 令牌”，令牌由管理员签发；或者先登录门户";
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (SecurityContextHolder.getContext().getAuthentication() == null) {
			commence(request, response, new InsufficientAuthenticationException("nobody is signed in", ex));
			return;
		}
		new Problem(HttpStatus.FORBIDDEN, sentence(ex)).write(response);
	}

	private static String sentence(AccessDeniedException ex) {
		return (ex instanceof CsrfException) ? "用登录会话调用时，请在请求头 X-CSRF-TOKEN 里带上门户页面表单中 _csrf 的值；别的系统请用令牌调用"
				: "这个账号或令牌不能这样做；检查报告要有任一角色，请联系管理员";
	}

}
