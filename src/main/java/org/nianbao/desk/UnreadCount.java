package org.nianbao.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives the header of every page at the desk the number of unread notices.
 */
@Component
class UnreadCount implements HandlerInterceptor {

	private final Notices notices;

	UnreadCount(Notices notices) {
		this.notices = notices;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")
				&& request.getUserPrincipal() instanceof Authentication known
				&& known.getPrincipal() instanceof SignedIn person) {
			page.addObject("unread", this.notices.unread(person));
		}
	}

}
