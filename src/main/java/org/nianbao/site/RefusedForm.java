package org.nianbao.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a person sees whose request is refused, because the sign-in has ended or they may
 * not do it. What a report's form held is given back to be copied out. Every other error
 * has its page under {@code templates/error}.
 */
@Component
class RefusedForm extends DefaultErrorViewResolver {

	private static final List<String> TYPED_INTO = List.of("/desk/reports/", "/desk/import/");

	private static final Set<String> NOT_TYPED = Set.of("_csrf", "version", "then", "seen", "request");

	RefusedForm(ApplicationContext context, WebProperties web) {
		super(context, web.getResources());
	}

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> error) {
		if (status != HttpStatus.FORBIDDEN) {
			return super.resolveErrorView(request, status, error);
		}
		String path = String.valueOf(error.get("path"));
		boolean report = TYPED_INTO.stream().anyMatch((page) -> path.startsWith(request.getContextPath() + page));
		return new ModelAndView("site/refused",
				Map.of("typed", report ? typed(request) : "", "ended", !isSignedIn(request.getSession(false))));
	}

	private static boolean isSignedIn(@Nullable HttpSession session) {
		return session != null
				&& session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
	}

	private static String typed(HttpServletRequest request) {
		Map<String, String[]> typed = new TreeMap<>(request.getParameterMap());
		typed.keySet().removeAll(NOT_TYPED);
		typed.values().removeIf((values) -> Arrays.stream(values).allMatch(String::isBlank));
		return typed.entrySet()
			.stream()
			.map((field) -> (field.getKey().equals("text") ? "" : field.getKey() + "\t") + field.getValue()[0])
			.collect(Collectors.joining("\n"));
	}

}
