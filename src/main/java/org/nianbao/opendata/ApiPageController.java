package org.nianbao.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.DataLicence;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.discovery.YearFormat;
import org.nianbao.form.Editions;
import org.nianbao.publication.PublicRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What other systems can ask for, as a page for the people who write them.
 */
@Controller
class ApiPageController {

	private final ApiPage page;

	private final PublicRecord published;

	private final DataLicence licence;

	private final OpenDataSettings settings;

	private final PageHeads heads;

	ApiPageController(ApiPage page, PublicRecord published, DataLicence licence, OpenDataSettings settings,
			PageHeads heads) {
		this.page = page;
		this.published = published;
		this.licence = licence;
		this.settings = settings;
		this.heads = heads;
	}

	@GetMapping("/api")
	String page(HttpServletRequest request, Model model) {
		model.addAttribute(PageHead.NAME, this.heads.page(request, "/api", "api"));
		model.addAttribute("about", this.page.about());
		model.addAttribute("operations", this.page.operations(request));
		model.addAttribute("problem", this.page.problem());
		model.addAttribute("years", this.published.years());
		model.addAttribute("formats", YearFormat.values());
		model.addAttribute("editions", Editions.ids());
		model.addAttribute("licence", this.licence);
		model.addAttribute("perMinute", this.settings.perMinute());
		return "opendata/api";
	}

}
