package org.nianbao.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
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

	/**
	 * Opens the account. Who was a moment too late, such as with a second click on the
	 * button, comes to the sign-in page as well.
	 */
	@PostMapping
	String open(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String username,
			@RequestParam(defaultValue = "") String password, Model model, HttpServletResponse response) {
		requireAdmitted(token);
		String name = username.strip();
		Optional<String> problem = Accounts.problem(name, password);
		if (problem.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("username", name);
			model.addAttribute("problem", problem.get());
			return show(token, model);
		}
		this.first.open(token, name, password);
		return "redirect:/sign-in";
	}

	private void requireAdmitted(String token) {
		if (!this.first.admits(token)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
