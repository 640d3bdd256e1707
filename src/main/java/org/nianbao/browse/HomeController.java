package org.nianbao.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nianbao.form.Scope;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front page: the newest reports, and the figures of the newest county report.
 */
@Controller
class HomeController {

	private static final int NEWEST = 6;

	private final Revisions revisions;

	private final Organizations organizations;

	HomeController(Revisions revisions, Organizations organizations) {
		this.revisions = revisions;
		this.organizations = organizations;
	}

	@GetMapping("/")
	String home(Model model) {
		List<PublishedReport> reports = this.revisions.allCurrent();
		model.addAttribute("newest", reports.stream()
			.sorted(Comparator.comparing(PublishedReport::publishedAt).thenComparing(PublishedReport::year).reversed())
			.limit(NEWEST)
			.toList());
		model.addAttribute("years", reports.stream().map(PublishedReport::year).distinct().toList());
		model.addAttribute("organizations", this.organizations.findAllByOrderByCode());
		headline(reports).ifPresent((latest) -> {
			model.addAttribute("latest", latest);
			model.addAttribute("content", this.revisions.content(latest.id()).orElseThrow());
		});
		return "browse/home";
	}

	private static Optional<PublishedReport> headline(List<PublishedReport> newestFirst) {
		return newestFirst.stream()
			.filter((report) -> report.scope() == Scope.WHOLE)
			.findFirst()
			.or(() -> newestFirst.stream().findFirst());
	}

}
