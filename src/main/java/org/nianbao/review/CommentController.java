package org.nianbao.review;

import org.nianbao.account.SignedIn;
import org.nianbao.report.ActionRefused;
import org.nianbao.report.Discussions;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a reviewer says about places of a report, and what its clerk answers.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}/comments")
class CommentController {

	/** How much of a paragraph is quoted, in characters. */
	private static final int QUOTED = 200;

	private final Reports reports;

	private final Discussions discussions;

	CommentController(Reports reports, Discussions discussions) {
		this.reports = reports;
		this.discussions = discussions;
	}

	/**
	 * Keeps a comment until the report is given back.
	 * @param quote the paragraph that it speaks of; of a cell, its figure is quoted
	 */
	@PostMapping
	String comment(@PathVariable long id, @RequestParam(defaultValue = "") String place,
			@RequestParam(defaultValue = "") String quote, @RequestParam(defaultValue = "") String words,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		ReportOnDesk report = this.reports.open(id, by);
		if (!report.hasPlace(place)) {
			throw new ActionRefused(id, "报告里没有这个位置，请在页面上重新选择");
		}
		this.discussions.comment(id, place, quoted(report, place, quote), words, by);
		flash.addFlashAttribute("done", "意见已保存，退回时一并发给填报员");
		return "redirect:/desk/reports/" + id + "/reading";
	}

	private static String quoted(ReportOnDesk report, String place, String quote) {
		return report.edition()
			.cell(place)
			.map((cell) -> report.content().figures().isBlank(cell) ? "空白" : report.content().figures().text(cell))
			.orElseGet(() -> shortened(quote.strip()));
	}

	private static String shortened(String quote) {
		return (quote.codePointCount(0, quote.length()) > QUOTED)
				? quote.substring(0, quote.offsetByCodePoints(0, QUOTED)) + "…" : quote;
	}

	@PostMapping("/{commentId:\\d{1,18}}/delete")
	String delete(@PathVariable long id, @PathVariable long commentId, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.discussions.unsay(id, commentId, by);
		flash.addFlashAttribute("done", "意见已删除");
		return "redirect:/desk/reports/" + id + "/reading";
	}

	/**
	 * Keeps the clerk's answer.
	 * @param page the key of the section whose page it was given on, empty on the
	 * report's front page
	 */
	@PostMapping("/{commentId:\\d{1,18}}/answer")
	String answer(@PathVariable long id, @PathVariable long commentId, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String page, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.discussions.answer(id, commentId, words, by);
		flash.addFlashAttribute("done", "答复已保存，重新提交后审核员会看到");
		return "redirect:/desk/reports/" + id + (page.matches("[a-z]+\\d?") ? "/" + page : "#comments");
	}

}
