package org.nianbao.publication;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The button that takes a report back from the public.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class WithdrawController {

	private final Withdrawing withdrawing;

	WithdrawController(Withdrawing withdrawing) {
		this.withdrawing = withdrawing;
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String notice, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.withdrawing.withdraw(id, version, notice, by);
		flash.addFlashAttribute("done", "已撤回，公众打开这份报告时看到的是撤回公告");
		return "redirect:/desk/reports/" + id;
	}

}
