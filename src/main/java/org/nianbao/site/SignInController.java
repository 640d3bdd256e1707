package org.nianbao.site;

import java.net.InetAddress;
import java.net.UnknownHostException;

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

	private final ObjectProvider<SampleAccounts> sample;

	SignInController(ObjectProvider<SampleAccounts> sample) {
		this.sample = sample;
	}

	@GetMapping("/sign-in")
	String signIn(HttpServletRequest request, Model model) throws UnknownHostException {
		if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
			this.sample.ifAvailable((accounts) -> model.addAttribute("sample", accounts));
		}
		return "site/sign-in";
	}

}
