package org.nianbao.publication;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.report.AfterPublication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The buttons for what was issued: correct it, give the correction up, take it back.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class CorrectionController {

	private final AfterPublication afterPublication;

	private final Withdrawing withdrawing;

	CorrectionController(AfterPublication afterPublication, Withdrawing withdrawing) {
		this.afterPublication = afterPublication;
		this.withdrawing = withdrawing;
	}

	@PostMapping("/correct")
	String correct(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.afterPublication.correct(id, version, reason, by);
		return done(id, "已开始更正，填报员可以修改。重新发布以前，公众看到的还是原来的一版", flash);
	}

	@PostMapping("/abandon")
	String abandon(@PathVariable long id, @RequestParam @Nullable Integer version, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.afterPublication.abandon(id, version, by);
		return done(id, "已放弃更正，内容恢复为已发布的一版", flash);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String notice, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.withdrawing.withdraw(id, version, notice, by);
		return done(id, "已撤回，公众打开这份报告时看到的是撤回公告", flash);
	}

	private static String done(long id, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:/desk/reports/" + id;
	}

}
