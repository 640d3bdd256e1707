package org.nianbao.account;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which anybody who is signed in changes their password.
 */
@Controller
@RequestMapping("/desk/password")
class PasswordController {

	private final AccountPasswords passwords;

	private final SignedInSession session;

	PasswordController(AccountPasswords passwords, SignedInSession session) {
		this.passwords = passwords;
		this.session = session;
	}

	@GetMapping
	String show(Model model) {
		return page(Map.of(), model);
	}

	@PostMapping
	String change(@RequestParam(defaultValue = "") String old, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
		Map<String, String> problems = this.passwords.change(old, password, again, by);
		if (problems.isEmpty()) {
			this.session.keep(by, request, response);
			flash.addFlashAttribute("done", "口令已修改，下次登录请用新口令");
			return "redirect:/desk/password";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(problems, model);
	}

	private static String page(Map<String, String> problems, Model model) {
		model.addAttribute("problems", problems);
		model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
		return "account/password";
	}

}
