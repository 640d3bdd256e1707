package org.nianbao.review;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.publication.Publishing;
import org.nianbao.report.Discussions;
import org.nianbao.report.ReportNotFound;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Reports;
import org.nianbao.report.Submission;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A report as it will be published, with what is said about it; and as it was at any
 * submission.
 */
@Controller
@RequestMapping("/desk/reports/{id:\\d{1,18}}")
class ReadingController {

	private final Reports reports;

	private final Discussions discussions;

	private final Comparisons comparisons;

	private final Publishing publishing;

	ReadingController(Reports reports, Discussions discussions, Comparisons comparisons, Publishing publishing) {
		this.reports = reports;
		this.discussions = discussions;
		this.comparisons = comparisons;
		this.publishing = publishing;
	}

	@GetMapping("/reading")
	String reading(@PathVariable long id, @RequestParam(defaultValue = "") String view,
			@AuthenticationPrincipal SignedIn by, Model model) {
		Reading reading = this.comparisons.reading(id, view, by);
		model.addAttribute("report", reading.report());
		model.addAttribute("reading", reading);
		model.addAttribute("articleHtml", this.publishing.preview(reading.report()));
		model.addAttribute("me", by.id());
		return "review/reading";
	}

	@GetMapping("/submissions/{number:\\d{1,6}}")
	String submission(@PathVariable long id, @PathVariable int number, @AuthenticationPrincipal SignedIn by,
			Model model) {
		ReportOnDesk report = this.reports.open(id, by);
		Submission submission = submitted(id, number, by);
		if (submission == null) {
			throw new ReportNotFound();
		}
		Submission before = submitted(id, number - 1, by);
		model.addAttribute("report", report);
		model.addAttribute("submission", submission);
		model.addAttribute("submissions", this.discussions.submissions(id, by));
		model.addAttribute("before", before);
		model.addAttribute("difference",
				(before != null) ? new Comparison("", "", "", before.content()).with(submission.content()) : null);
		model.addAttribute("articleHtml", this.publishing.asItWas(report.asItWas(submission.content())));
		return "review/submission";
	}

	private @Nullable Submission submitted(long id, int number, SignedIn by) {
		return this.discussions.submission(id, number, by);
	}

}
