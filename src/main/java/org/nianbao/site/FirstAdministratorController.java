package org.nianbao.site;

import org.nianbao.account.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page behind the one-time link of an empty portal.
 */
@Controller
@RequestMapping("/first-administrator")
class FirstAdministratorController {

	private final FirstAdministrator first;

	FirstAdministratorController(FirstAdministrator first) {
		this.first = first;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String token, Model model) {
		requireAdmitted(token);
		model.addAttribute("token", token);
		model.addAttribute("shortest", Accounts.SHORTEST_PASSWORD);
		return "site/first-administrator";
	}

	@PostMapping
	String open(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String username,
			@RequestParam(defaultValue = "") String password, Model model) {
		requireAdmitted(token);
		if (!Accounts.USERNAME.matcher(username).matches() || password.length() < Accounts.SHORTEST_PASSWORD) {
			model.addAttribute("username", username);
			model.addAttribute("problem", "用户名用 2 到 64 个小写字母、数字、点或连字符，口令至少 " + Accounts.SHORTEST_PASSWORD + " 个字符");
			return show(token, model);
		}
		this.first.open(token, username, password);
		return "redirect:/sign-in";
	}

	private void requireAdmitted(String token) {
		if (!this.first.admits(token)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
