package org.nianbao.desk;

import org.nianbao.account.SignedIn;
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
 * The page on which a person reads what the portal has told them.
 */
@Controller
@RequestMapping("/desk/notices")
class NoticeController {

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("notices", this.notices.of(by, page));
		model.addAttribute("newest", this.notices.newest(by));
		return "desk/notices";
	}

	/**
	 * Opens what a notice tells of; mails lead here too.
	 */
	@GetMapping("/{id:\\d{1,18}}")
	String open(@PathVariable long id, @AuthenticationPrincipal SignedIn by) {
		return "redirect:" + this.notices.read(id, by).address();
	}

	@PostMapping("/read")
	String readAll(@RequestParam long last, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.notices.readUpTo(last, by);
		flash.addFlashAttribute("done", "全部标为已读");
		return "redirect:/desk/notices";
	}

}
