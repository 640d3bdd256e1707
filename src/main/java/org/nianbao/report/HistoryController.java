package org.nianbao.report;

import org.nianbao.account.Grant;
import org.nianbao.account.Role;
import org.nianbao.account.SignedIn;
import org.nianbao.audit.AuditLog;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The history of each report, and its submissions.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}/history")
class HistoryController {

	private final Reports reports;

	private final ReportHistory history;

	private final Discussions discussions;

	private final ReportSources sources;

	private final AuditLog audit;

	HistoryController(Reports reports, ReportHistory history, Discussions discussions, ReportSources sources,
			AuditLog audit) {
		this.reports = reports;
		this.history = history;
		this.discussions = discussions;
		this.sources = sources;
		this.audit = audit;
	}

	@GetMapping
	String history(@PathVariable long id, @RequestParam(defaultValue = "") String place,
			@RequestParam(defaultValue = "") String section, @RequestParam(defaultValue = "1") int page,
			@AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		HistoryFilter filter = HistoryFilter.of(place, section, report.edition());
		model.addAttribute("report", report);
		model.addAttribute("filter", filter);
		model.addAttribute("history", this.history.of(report, filter, page));
		model.addAttribute("submissions", this.discussions.submissions(id, by));
		model.addAttribute("sources", this.sources.of(id, by));
		model.addAttribute("auditor", isAuditor(by));
		return "report/history";
	}

	/**
	 * Reads the whole record of the portal, which takes a while.
	 */
	@PostMapping("/verify")
	String verify(@PathVariable long id, @AuthenticationPrincipal SignedIn by, RedirectAttributes flash) {
		this.reports.open(id, by);
		if (!isAuditor(by)) {
			throw new ActionRefused(id, "核对办理记录不在您的职责范围内");
		}
		flash.addFlashAttribute("intact", this.audit.isIntact());
		return "redirect:/desk/reports/" + id + "/history";
	}

	private static boolean isAuditor(SignedIn person) {
		return person.grants().stream().map(Grant::role).anyMatch(Role.AUDITOR::equals);
	}

}
