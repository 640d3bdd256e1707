package org.nianbao.browse;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A published report: its page around the frozen article, and its files byte for byte.
 */
@Controller
@RequestMapping("/reports/{org:[\\w-]+}")
class ReportController {

	private final Revisions revisions;

	private final FrozenFiles files;

	ReportController(Revisions revisions, FrozenFiles files) {
		this.revisions = revisions;
		this.files = files;
	}

	@GetMapping("/{year:\\d{4}}")
	String page(@PathVariable String org, @PathVariable int year, Model model) {
		List<RevisionLine> history = history(org, year);
		PublishedReport report = history.get(0).report();
		model.addAttribute("report", report);
		model.addAttribute("revisions", history.size());
		model.addAttribute("articleHtml", this.files.article(report));
		model.addAttribute("edition", this.revisions.content(report.id()).orElseThrow().edition());
		model.addAttribute("years", this.revisions.currentOf(org).stream().map(PublishedReport::year).toList());
		model.addAttribute("files", Download.of(report.address(), this.revisions.files(report.id())));
		return "browse/report";
	}

	@GetMapping("/{year:\\d{4}}.{ending:[a-z]+}")
	ResponseEntity<?> file(@PathVariable String org, @PathVariable int year, @PathVariable String ending,
			@RequestHeader(name = HttpHeaders.IF_RANGE, required = false) @Nullable String ifRange) {
		return this.files.download(history(org, year).get(0).report(), ending, 0, ifRange, HttpHeaders.EMPTY);
	}

	private List<RevisionLine> history(String org, int year) {
		return TakenBack.unless(this.revisions.history(org, year), org, year);
	}

}
