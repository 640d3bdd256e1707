package org.nianbao.opendata;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.api.Pace;
import org.nianbao.api.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets every address ask so many times a minute. Behind a proxy all have the proxy's,
 * unless {@code server.forward-headers-strategy} says that it names the caller's.
 */
class AddressPace implements HandlerInterceptor {

	private final int perMinute;

	private final Pace pace;

	AddressPace(int perMinute, Clock clock) {
		this.perMinute = perMinute;
		this.pace = new Pace(clock, perMinute);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		long wait = this.pace.count(request.getRemoteAddr());
		if (wait > 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
			new Problem(HttpStatus.TOO_MANY_REQUESTS, "一分钟内最多请求 " + this.perMinute + " 次，请 " + wait + " 秒后再来")
				.write(response);
		}
		return wait == 0;
	}

}
