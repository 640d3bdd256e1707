package org.nianbao.report;

import org.nianbao.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The front page of each report at the desk, and its checks.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class OverviewController {

	private final Reports reports;

	OverviewController(Reports reports) {
		this.reports = reports;
	}

	@GetMapping
	String report(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		model.addAttribute("report", report);
		model.addAttribute("sections", SectionState.of(report));
		model.addAttribute("mayCarryOver", report.said().carried().isEmpty() && report.correctionReason() == null
				&& this.reports.lastYear(id, by) != null);
		return "report/report";
	}

	@GetMapping("/checks")
	String checks(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		model.addAttribute("report", this.reports.open(id, by));
		return "report/checks";
	}

}
