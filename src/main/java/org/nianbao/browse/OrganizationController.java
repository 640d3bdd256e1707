package org.nianbao.browse;

import java.util.List;

import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * An organization that reports: whom to ask, all its years, and how its figures moved.
 */
@Controller
class OrganizationController {

	private final Revisions revisions;

	private final Organizations organizations;

	OrganizationController(Revisions revisions, Organizations organizations) {
		this.revisions = revisions;
		this.organizations = organizations;
	}

	@GetMapping("/reports/{org:[\\w-]+}")
	String organization(@PathVariable String org, Model model) {
		Organization organization = this.organizations.findByCode(org).orElseThrow(() -> new NotPublished(org, 0));
		List<PublishedReport> reports = this.revisions.currentOf(org);
		model.addAttribute("organization", organization);
		model.addAttribute("reports", reports);
		model.addAttribute("trend",
				Trend.of(reports.stream().map((report) -> this.revisions.content(report.id()).orElseThrow()).toList()));
		return "browse/organization";
	}

}
