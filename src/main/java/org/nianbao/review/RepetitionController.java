package org.nianbao.review;

import org.nianbao.account.SignedIn;
import org.nianbao.form.Section;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a section in words repeats from last year's, both texts side by side.
 */
@Controller
class RepetitionController {

	private final Reports reports;

	RepetitionController(Reports reports) {
		this.reports = reports;
	}

	@GetMapping("/desk/reports/{id:\\d{1,18}}/repetition/{key:[a-z]{1,20}}")
	String repetition(@PathVariable long id, @PathVariable String key, @AuthenticationPrincipal SignedIn by,
			Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		Section section = report.edition().section(key).filter(Section::narrative).orElseThrow(ReportNotFound::new);
		model.addAttribute("report", report);
		model.addAttribute("section", section);
		model.addAttribute("beside", BesideLastYear.of(report.content(), this.reports.lastYear(id, by), section));
		return "review/repetition";
	}

}
