package org.nianbao.browse;

import java.util.List;

import org.jspecify.annotations.Nullable;
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

	ListController(Find find, Shelf shelf, Organizations organizations) {
		this.find = find;
		this.shelf = shelf;
		this.organizations = organizations;
	}

	@GetMapping("/reports")
	String list(@ModelAttribute("query") ReportQuery query, Model model) {
		Sought sought = query.sought(codes(query.org()));
		List<Organization> choices = this.organizations.findTop200ByOrderByCode();
		model.addAttribute("words", sought.words());
		model.addAttribute("page", this.find.find(sought));
		model.addAttribute("orders", Order.values());
		model.addAttribute("years", this.shelf.years());
		model.addAttribute("editions", Editions.ids());
		model.addAttribute("organizations", choices);
		model.addAttribute("typed", this.organizations.count() > choices.size());
		return (sought.words() != null) ? "browse/results" : "browse/list";
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
