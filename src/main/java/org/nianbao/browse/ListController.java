package org.nianbao.browse;

import java.util.List;

import org.nianbao.organization.Organizations;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of all published reports.
 */
@Controller
class ListController {

	private final Revisions revisions;

	private final Organizations organizations;

	ListController(Revisions revisions, Organizations organizations) {
		this.revisions = revisions;
		this.organizations = organizations;
	}

	@GetMapping("/reports")
	String list(@ModelAttribute("query") ReportQuery query, Model model) {
		List<PublishedReport> reports = this.revisions.allCurrent();
		model.addAttribute("page", query.of(reports));
		model.addAttribute("years", reports.stream().map(PublishedReport::year).distinct().toList());
		model.addAttribute("organizations", this.organizations.findAllByOrderByCode());
		return "browse/list";
	}

}
