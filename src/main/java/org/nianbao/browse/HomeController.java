package org.nianbao.browse;

import org.nianbao.organization.Organizations;
import org.nianbao.publication.Revisions;
import org.nianbao.search.Shelf;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The front page: the newest reports, and the figures of the newest county report.
 */
@Controller
class HomeController {

	private static final int NEWEST = 6;

	private final Shelf shelf;

	private final Revisions revisions;

	private final Organizations organizations;

	HomeController(Shelf shelf, Revisions revisions, Organizations organizations) {
		this.shelf = shelf;
		this.revisions = revisions;
		this.organizations = organizations;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("newest", this.shelf.newest(NEWEST));
		model.addAttribute("years", this.shelf.years());
		model.addAttribute("organizations", this.organizations.findTop200ByOrderByCode());
		this.shelf.headline().ifPresent((latest) -> {
			model.addAttribute("latest", latest);
			model.addAttribute("content", this.revisions.content(latest.id()).orElseThrow());
		});
		return "browse/home";
	}

}
