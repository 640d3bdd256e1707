package org.nianbao.desk;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.account.Addressee;
import org.nianbao.account.Addressees;
import org.nianbao.account.Mailing;
import org.nianbao.account.SignedIn;
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
 * The page on which a person says where and about what they want mail.
 */
@Controller
@RequestMapping("/desk/settings")
class SettingsController {

	private final Addressees addressees;

	SettingsController(Addressees addressees) {
		this.addressees = addressees;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn by, Model model) {
		return page(this.addressees.of(by.id()).map(Addressee::mailing).orElseThrow(), Map.of(), model);
	}

	@PostMapping
	String change(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "false") boolean progress,
			@RequestParam(defaultValue = "false") boolean deadlines, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		Mailing mailing = new Mailing(email.strip(), progress, deadlines);
		Map<String, String> problems = this.addressees.change(mailing, by);
		if (problems.isEmpty()) {
			flash.addFlashAttribute("done", "设置已保存");
			return "redirect:/desk/settings";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(mailing, problems, model);
	}

	private String page(Mailing mailing, Map<String, String> problems, Model model) {
		model.addAttribute("mail", this.addressees.mailIsSetUp());
		model.addAttribute("mailing", mailing);
		model.addAttribute("problems", problems);
		return "desk/settings";
	}

}
