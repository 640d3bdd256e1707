package org.nianbao.account;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which an administrator keeps the tokens of other systems.
 */
@Controller
@RequestMapping("/admin/tokens")
class ApiTokenController {

	private static final String ONE = "/{id:\\d{1,18}}";

	private final ApiTokenAdministration administration;

	ApiTokenController(ApiTokenAdministration administration) {
		this.administration = administration;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("tokens", this.administration.list());
		return "account/tokens";
	}

	@GetMapping("/new")
	String fresh(Model model) {
		return form(this.administration.fresh(), Map.of(), model);
	}

	@PostMapping("/new")
	String issue(@RequestParam Map<String, String> typed, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletResponse response, HttpSession session) {
		ApiTokenForm form = ApiTokenForm.of(typed);
		Map<String, String> problems = this.administration.problems(form);
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return form(form, problems, model);
		}
		IssuedTokens.of(session).once(form, () -> this.administration.issue(form, by));
		return "redirect:/admin/tokens/issued";
	}

	/**
	 * Shows a token to who has just issued it. The next request of the page has none to
	 * show.
	 */
	@GetMapping("/issued")
	String issued(Model model, HttpSession session) {
		model.addAttribute("token", IssuedTokens.of(session).take());
		return "account/token-issued";
	}

	@GetMapping(ONE + "/revoke")
	String confirm(@PathVariable long id, Model model) {
		model.addAttribute("token", this.administration.one(id));
		return "account/token-revoke";
	}

	@PostMapping(ONE + "/revoke")
	String revoke(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "已撤销“" + this.administration.revoke(id, by) + "”的令牌，它从现在起不能再用");
		return "redirect:/admin/tokens";
	}

	private static String form(ApiTokenForm form, Map<String, String> problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "account/token-new";
	}

}
