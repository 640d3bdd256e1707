package org.nianbao.review;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.form.NarrativeText;
import org.nianbao.report.AfterPublication;
import org.nianbao.report.Review;
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
class DecisionController {

	private final Review review;

	private final AfterPublication afterPublication;

	DecisionController(Review review, AfterPublication afterPublication) {
		this.review = review;
		this.afterPublication = afterPublication;
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
		return done(id, "已退回，填报员会看到您的意见", flash);
	}

	@PostMapping("/approve")
	String approve(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String remark, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.review.approve(id, version, NarrativeText.clean(remark), by);
		return done(id, "审核通过，可以发布", flash);
	}

	@PostMapping("/unschedule")
	String unschedule(@PathVariable long id, @RequestParam @Nullable Integer version,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.review.unschedule(id, version, by);
		return done(id, "已取消定时发布，报告仍是待发布", flash);
	}

	@PostMapping("/correct")
	String correct(@PathVariable long id, @RequestParam @Nullable Integer version,
			@RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.afterPublication.correct(id, version, NarrativeText.clean(reason), by);
		return done(id, "已开始更正，由填报员修改后重新提交；公众看到的仍是已发布的版本", flash);
	}

	@PostMapping("/abandon")
	String abandon(@PathVariable long id, @RequestParam @Nullable Integer version, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.afterPublication.abandon(id, version, by);
		return done(id, "已放弃更正，内容恢复为已发布的版本", flash);
	}

	private static String done(long id, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("done", message);
		return "redirect:/desk/reports/" + id;
	}

}
