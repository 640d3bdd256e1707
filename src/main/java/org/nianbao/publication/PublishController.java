package org.nianbao.publication;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Status;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows at the desk how a report will look, and issues it.
 */
@Controller
class PublishController {

	private final Reports reports;

	private final Publishing publishing;

	PublishController(Reports reports, Publishing publishing) {
		this.reports = reports;
		this.publishing = publishing;
	}

	@GetMapping("/desk/reports/{id:\\d{1,18}}/preview")
	String preview(@PathVariable long id, @AuthenticationPrincipal SignedIn by, Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		if (report.status() == Status.PUBLISHED) {
			return "redirect:/reports/" + report.content().organization().code() + "/" + report.content().year();
		}
		model.addAttribute("report", report);
		model.addAttribute("articleHtml", this.publishing.preview(report));
		return "publication/preview";
	}

	@PostMapping("/desk/reports/{id:\\d{1,18}}/publish")
	String publish(@PathVariable long id, @RequestParam @Nullable Integer version, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes flash) {
		PublishedReport published = this.publishing.publish(id, version, by);
		flash.addFlashAttribute("done", "已发布《" + published.title() + "》第 " + published.number() + " 版");
		flash.addFlashAttribute("doneLink", published.address());
		return "redirect:/desk/reports/" + id;
	}

}
