package org.nianbao.report;

import org.nianbao.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a clerk says about a report: why warnings may stand, what became of the figures
 * carried over from last year.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class DiscussionController {

	private final Discussions discussions;

	private final Beginning beginning;

	DiscussionController(Discussions discussions, Beginning beginning) {
		this.discussions = discussions;
		this.beginning = beginning;
	}

	@PostMapping("/explain")
	String explain(@PathVariable long id, @RequestParam(defaultValue = "") String finding,
			@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String page,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.discussions.explain(id, finding, words, by);
		flash.addFlashAttribute("done", "说明已保存，随报告交给审核员");
		return "redirect:/desk/reports/" + id + (page.matches("[a-z]+\\d?") ? "/" + page : "");
	}

	@PostMapping("/settle")
	String settle(@PathVariable long id, @RequestParam(defaultValue = "") String cell,
			@RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		this.discussions.settle(id, cell, reason, by);
		flash.addFlashAttribute("done", "已保存");
		return "redirect:/desk/reports/" + id;
	}

	@PostMapping("/confirm-all")
	String confirmAll(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		int confirmed = this.discussions.confirmAll(id, by);
		flash.addFlashAttribute("done", "已确认 " + confirmed + " 格上年结转的数据");
		return "redirect:/desk/reports/" + id;
	}

	@PostMapping("/carry-over")
	String carryOver(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.beginning.carryOver(id, by);
		flash.addFlashAttribute("done", "已从上年报告带入，请逐格核对");
		return "redirect:/desk/reports/" + id;
	}

	/**
	 * The same for the script of the entry grid: nothing to show if it went well, else
	 * the sentence.
	 */
	@PostMapping(path = "/carried", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
	ResponseEntity<String> carried(@PathVariable long id, @RequestParam(defaultValue = "") String cell,
			@RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "false") boolean all,
			@AuthenticationPrincipal SignedIn by) {
		try {
			if (all) {
				this.discussions.confirmAll(id, by);
			}
			else {
				this.discussions.settle(id, cell, reason, by);
			}
			return ResponseEntity.noContent().build();
		}
		catch (ActionRefused ex) {
			return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(ex.getMessage());
		}
	}

}
