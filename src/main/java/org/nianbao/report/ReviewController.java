package org.nianbao.report;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.NarrativeText;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The buttons that pass a report from hand to hand.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class ReviewController {

	private final Review review;

	ReviewController(Review review) {
		this.review = review;
	}

	@PostMapping("/submit")
	String submit(@PathVariable long id, @RequestParam @Nullable Integer version, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.review.submit(id, version, by);
		return done(id, "已提交，等待审核", flash);
	}

	@PostMapping("/return")
	String giveBack(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String comment, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.review.giveBack(id, version, NarrativeText.clean(comment), by);
		return done(id, "已退回，填报人会看到您的意见", flash);
	}

	@PostMapping("/approve")
	String approve(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String remark, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.review.approve(id, version, NarrativeText.clean(remark), by);
		return done(id, "审核通过，可以发布", flash);
	}

	private static String done(long id, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:/desk/reports/" + id;
	}

}
