package org.nianbao.browse;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
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

	private final PageHeads heads;

	OrganizationController(Revisions revisions, Organizations organizations, PageHeads heads) {
		this.revisions = revisions;
		this.organizations = organizations;
		this.heads = heads;
	}

	@GetMapping("/reports/{org:[\\w-]+}")
	String organization(@PathVariable String org, HttpServletRequest request, Model model) {
		Organization organization = this.organizations.findByCode(org).orElseThrow(() -> new NotPublished(org, 0));
		List<PublishedReport> reports = this.revisions.currentOf(org);
		model.addAttribute(PageHead.NAME,
				this.heads.organization(request, organization.getCode(), organization.getName(), reports.size()));
		model.addAttribute("organization", organization);
		model.addAttribute("reports", reports);
		model.addAttribute("trend",
				Trend.of(reports.stream().map((report) -> this.revisions.content(report.id()).orElseThrow()).toList()));
		return "browse/organization";
	}

}
