package org.nianbao.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Organization;
import org.nianbao.report.Beginning;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.nianbao.report.Status;
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

	private final Work work;

	private final Beginning beginning;

	DeskController(ReportBook book, Work work, Beginning beginning) {
		this.book = book;
		this.work = work;
		this.beginning = beginning;
	}

	@GetMapping("/desk")
	String desk(@RequestParam @Nullable Integer year, @RequestParam @Nullable Status status,
			@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedIn by, Model model) {
		List<ReportLine> visible = this.book.visibleTo(by);
		List<Organization> filed = this.book.filedBy(by);
		ReportQuery query = new ReportQuery(year, status, page);
		model.addAttribute("person", by);
		model.addAttribute("groups", this.work.of(by, visible, filed));
		model.addAttribute("query", query);
		model.addAttribute("found", query.in(visible));
		model.addAttribute("statuses", Status.values());
		model.addAttribute("organizations", filed);
		model.addAttribute("years", this.beginning.years());
		return "desk/desk";
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
