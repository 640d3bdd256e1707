package org.nianbao.browse;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.check.Catalogue;
import org.nianbao.check.CatalogueEntry;
import org.nianbao.check.CatalogueGroup;
import org.nianbao.check.Severity;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.language.PageLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The checks in words: all of them, and each with an example and what to do.
 */
@Controller
@RequestMapping("/checks")
class CheckCatalogueController {

	private final PageHeads heads;

	CheckCatalogueController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping
	String all(HttpServletRequest request, Model model) {
		model.addAttribute(PageHead.NAME, this.heads.page(request, "/checks", "checks"));
		model.addAttribute("groups", Catalogue.groups());
		model.addAttribute("severities", Severity.values());
		return "browse/checks";
	}

	@GetMapping("/{id:[A-Z]\\d{1,2}}")
	String one(@PathVariable String id, HttpServletRequest request, Model model) {
		CatalogueEntry entry = entry(id);
		model.addAttribute(PageHead.NAME, head(entry, request));
		List<CatalogueEntry> entries = Catalogue.entries();
		int at = entries.indexOf(entry);
		model.addAttribute("entry", entry);
		model.addAttribute("group", group(entry));
		model.addAttribute("before", (at > 0) ? entries.get(at - 1) : null);
		model.addAttribute("after", (at + 1 < entries.size()) ? entries.get(at + 1) : null);
		return "browse/check";
	}

	private PageHead head(CatalogueEntry entry, HttpServletRequest request) {
		boolean english = PageLanguage.of(request.getQueryString()) == PageLanguage.ENGLISH;
		CatalogueEntry.Wording wording = english ? entry.en() : entry.zh();
		return this.heads.page(request, "/checks/" + entry.id(), "check", entry.id(), wording.title(),
				wording.looksFor());
	}

	@GetMapping("/{id:[a-z]\\d{1,2}}")
	View canonical(@PathVariable String id, HttpServletRequest request) {
		CatalogueEntry entry = entry(id.toUpperCase(Locale.ROOT));
		RedirectView redirect = new RedirectView(
				request.getContextPath() + PageLanguage.of(request.getQueryString()).address("/checks/" + entry.id()));
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return redirect;
	}

	private static CatalogueEntry entry(String id) {
		return Catalogue.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static CatalogueGroup group(CatalogueEntry entry) {
		return Catalogue.groups().stream().filter((group) -> group.entries().contains(entry)).findFirst().orElseThrow();
	}

}
