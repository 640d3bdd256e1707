package org.nianbao.report;

import org.nianbao.account.SignedIn;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What waits for a person, and the front page of each report.
 */
@Controller
class DeskController {

	private final Reports reports;

	private final ReportHistory history;

	DeskController(Reports reports, ReportHistory history) {
		this.reports = reports;
		this.history = history;
	}

	@GetMapping("/desk")
	String desk(@AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("person", by);
		model.addAttribute("waiting", this.reports.waitingFor(by));
		model.addAttribute("reports", this.reports.visibleTo(by));
		model.addAttribute("organizations", this.reports.filedBy(by));
		model.addAttribute("years", this.reports.years());
		return "report/desk";
	}

	@GetMapping("/desk/review")
	String review(@AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("reports", this.reports.waitingFor(by));
		return "report/review";
	}

	@PostMapping("/desk/reports")
	String begin(@RequestParam long organization, @RequestParam int year, @AuthenticationPrincipal SignedIn by) {
		return "redirect:/desk/reports/" + beginOnce(organization, year, by);
	}

	private long beginOnce(long organization, int year, SignedIn by) {
		try {
			return this.reports.begin(organization, year, by);
		}
		catch (DataIntegrityViolationException ex) {
			// Somebody, perhaps the second half of a double click, was faster.
			return this.reports.begin(organization, year, by);
		}
	}

	@GetMapping("/desk/reports/{id:\\d{1,18}}")
	String report(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("report", this.reports.open(id, by));
		return "report/report";
	}

	@GetMapping("/desk/reports/{id:\\d{1,18}}/checks")
	String checks(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("report", this.reports.open(id, by));
		return "report/checks";
	}

	@GetMapping("/desk/reports/{id:\\d{1,18}}/history")
	String history(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("report", this.reports.open(id, by));
		model.addAttribute("events", this.history.of(id));
		return "report/history";
	}

}
