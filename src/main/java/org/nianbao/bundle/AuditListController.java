package org.nianbao.bundle;

import java.util.Set;
import java.util.UUID;

import org.nianbao.account.SignedIn;
import org.nianbao.report.ReportBook;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The reports that an auditor chooses from, one or many, and what they asked for before.
 */
@Controller
class AuditListController {

	private final ReportBook book;

	private final Bundles bundles;

	private final BundleSettings settings;

	AuditListController(ReportBook book, Bundles bundles, BundleSettings settings) {
		this.book = book;
		this.bundles = bundles;
		this.settings = settings;
	}

	@GetMapping("/audit")
	String list(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") Set<Integer> year,
			@RequestParam(defaultValue = "") Set<Long> org, @RequestParam(defaultValue = "1") int page,
			@AuthenticationPrincipal SignedIn by, Model model) {
		AuditQuery query = new AuditQuery(name.strip(), year, org, page);
		model.addAttribute("query", query);
		model.addAttribute("found", query.in(this.book.auditedBy(by)));
		model.addAttribute("bundles", this.bundles.of(by));
		model.addAttribute("keep", this.settings.keep());
		model.addAttribute("request", UUID.randomUUID());
		return "bundle/audit";
	}

}
