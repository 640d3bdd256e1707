package org.nianbao.browse;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.form.Editions;
import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.nianbao.search.Find;
import org.nianbao.search.Order;
import org.nianbao.search.Shelf;
import org.nianbao.search.Sought;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of all published reports, and what is found among them.
 */
@Controller
class ListController {

	private final Find find;

	private final Shelf shelf;

	private final Organizations organizations;

	private final PageHeads heads;

	ListController(Find find, Shelf shelf, Organizations organizations, PageHeads heads) {
		this.find = find;
		this.shelf = shelf;
		this.organizations = organizations;
		this.heads = heads;
	}

	@GetMapping("/reports")
	String list(@ModelAttribute("query") ReportQuery query, HttpServletRequest request, Model model) {
		Sought sought = query.sought(codes(query.org()));
		List<Organization> choices = this.organizations.findTop200ByOrderByCode();
		model.addAttribute("words", sought.words());
		model.addAttribute("page", this.find.find(sought));
		model.addAttribute("orders", Order.values());
		List<Integer> years = this.shelf.years();
		model.addAttribute("years", years);
		model.addAttribute("wholeYear", query.wholeYear(years));
		model.addAttribute(PageHead.NAME, head(query, years, request));
		model.addAttribute("editions", Editions.ids());
		model.addAttribute("organizations", choices);
		model.addAttribute("typed", this.organizations.count() > choices.size());
		return (sought.words() != null) ? "browse/results" : "browse/list";
	}

	private PageHead head(ReportQuery query, List<Integer> years, HttpServletRequest request) {
		if (query.searching()) {
			return this.heads.page(request, query.canonical(), "found", query.q()).unlisted();
		}
		Integer year = query.wholeYear(years);
		return (year != null) ? this.heads.year(request, year, query.canonical(), "year.reports")
				: this.heads.page(request, query.canonical(), "reports");
	}

	private @Nullable List<String> codes(String org) {
		if (org.isEmpty()) {
			return null;
		}
		return this.organizations.findByCode(org)
			.map(List::of)
			.orElseGet(() -> this.organizations.findTop100ByNameContainingOrderByCode(org))
			.stream()
			.map(Organization::getCode)
			.toList();
	}

}
