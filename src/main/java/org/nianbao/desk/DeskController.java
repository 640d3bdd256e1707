package org.nianbao.desk;

import org.nianbao.account.SignedIn;
import org.nianbao.report.Beginning;
import org.nianbao.report.ReportBook;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page after signing in: what waits for a person.
 */
@Controller
class DeskController {

	private final ReportBook book;

	private final Beginning beginning;

	DeskController(ReportBook book, Beginning beginning) {
		this.book = book;
		this.beginning = beginning;
	}

	@GetMapping("/desk")
	String desk(@AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("person", by);
		model.addAttribute("waiting", this.book.waitingFor(by));
		model.addAttribute("reports", this.book.visibleTo(by));
		model.addAttribute("organizations", this.book.filedBy(by));
		model.addAttribute("years", this.beginning.years());
		return "desk/desk";
	}

	@GetMapping("/desk/review")
	String review(@AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("reports", this.book.waitingFor(by));
		return "desk/board";
	}

	@PostMapping("/desk/reports")
	String begin(@RequestParam long organization, @RequestParam int year, @AuthenticationPrincipal SignedIn by) {
		return "redirect:/desk/reports/" + beginOnce(organization, year, by);
	}

	private long beginOnce(long organization, int year, SignedIn by) {
		try {
			return this.beginning.begin(organization, year, by);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody, perhaps the second half of a double click, was faster.
			return this.beginning.begin(organization, year, by);
		}
	}

}
