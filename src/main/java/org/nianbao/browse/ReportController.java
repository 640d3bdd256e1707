package org.nianbao.browse;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.chart.Charts;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.publication.FileLine;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.RevisionLine;
import org.nianbao.publication.Revisions;
import org.nianbao.search.Shelf;
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

	/** How many reports of organizations below and beside stand on the page. */
	private static final int NEAR = 8;

	private final Revisions revisions;

	private final FrozenFiles files;

	private final PageHeads heads;

	private final Charts charts;

	private final Shelf shelf;

	ReportController(Revisions revisions, FrozenFiles files, PageHeads heads, Charts charts, Shelf shelf) {
		this.revisions = revisions;
		this.files = files;
		this.heads = heads;
		this.charts = charts;
		this.shelf = shelf;
	}

	@GetMapping("/{year:\\d{4}}")
	String page(@PathVariable String org, @PathVariable int year, HttpServletRequest request, Model model) {
		List<RevisionLine> history = history(org, year);
		PublishedReport report = history.get(0).report();
		List<FileLine> files = this.revisions.files(report.id());
		List<PublishedReport> current = this.revisions.currentOf(org);
		model.addAttribute(PageHead.NAME,
				this.heads.report(request, report, history.get(history.size() - 1).report().publishedAt(), files));
		model.addAttribute("report", report);
		model.addAttribute("revisions", history.size());
		model.addAttribute("articleHtml", this.files.article(report));
		model.addAttribute("charts", this.charts.of(report, current));
		model.addAttribute("around", this.shelf.around(org, year, NEAR));
		model.addAttribute("years", current.stream().map(PublishedReport::year).toList());
		model.addAttribute("files", Download.of(report.address(), files));
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
