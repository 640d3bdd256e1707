package org.nianbao.browse;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
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

	private final PageHeads heads;

	HomeController(Shelf shelf, Revisions revisions, Organizations organizations, PageHeads heads) {
		this.shelf = shelf;
		this.revisions = revisions;
		this.organizations = organizations;
		this.heads = heads;
	}

	@GetMapping("/")
	String home(HttpServletRequest request, Model model) {
		model.addAttribute(PageHead.NAME, this.heads.home(request));
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
