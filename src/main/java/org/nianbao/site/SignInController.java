package org.nianbao.site;

import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The sign-in page. To who sits at the machine of a portal with the sample it names the
 * sample accounts.
 */
@Controller
class SignInController {

	private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)(%\\w+)?]?");

	private static final Pattern FORWARDING = Pattern.compile("forwarded|x-forwarded-.*|x-real-ip|via");

	private final ObjectProvider<SampleAccounts> sample;

	SignInController(ObjectProvider<SampleAccounts> sample) {
		this.sample = sample;
	}

	@GetMapping("/sign-in")
	String signIn(HttpServletRequest request, Model model) {
		if (isFromThisMachine(request)) {
			this.sample.ifAvailable((accounts) -> model.addAttribute("sample", accounts));
		}
		return "site/sign-in";
	}

	/**
	 * Whether a request came straight from this machine. A proxy may sit at it too, and
	 * may say any address, so what came through one did not.
	 */
	private static boolean isFromThisMachine(HttpServletRequest request) {
		HttpServletRequest received = asReceived(request);
		return LOOPBACK.matcher(received.getRemoteAddr()).matches() && Collections.list(received.getHeaderNames())
			.stream()
			.noneMatch((header) -> FORWARDING.matcher(header.toLowerCase(Locale.ROOT)).matches());
	}

	/**
	 * The request without the filters' wrappers, one of which may hide the headers of a
	 * proxy.
	 */
	private static HttpServletRequest asReceived(HttpServletRequest request) {
		ServletRequest received = request;
		while (received instanceof ServletRequestWrapper wrapper) {
			received = wrapper.getRequest();
		}
		return (HttpServletRequest) received;
	}

}
