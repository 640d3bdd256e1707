package org.nianbao.statistics;

import jakarta.servlet.http.HttpServletRequest;
import org.nianbao.discovery.PageHead;
import org.nianbao.discovery.PageHeads;
import org.nianbao.form.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The reports of a year, or all years of an organization, as a page.
 */
@Controller
class StatisticsController {

	private final Statistics statistics;

	private final PageHeads heads;

	StatisticsController(Statistics statistics, PageHeads heads) {
		this.statistics = statistics;
		this.heads = heads;
	}

	@GetMapping("/statistics")
	String page(Question question, HttpServletRequest request, Model model) {
		model.addAttribute("fewest", Mark.FEWEST);
		model.addAttribute("years", this.statistics.years());
		if (question.org() != null) {
			OrganizationStatistics one = this.statistics.organization(question.org());
			model.addAttribute(PageHead.NAME,
					this.heads.page(request, "/statistics?org=" + one.code(), "statistics", one.name()));
			model.addAttribute("statistics", one);
			return "statistics/organization";
		}
		YearStatistics year = this.statistics.year(question);
		int number = Math.min(question.number(), year.pages());
		model.addAttribute(PageHead.NAME, this.heads.year(request, year.year(), "/statistics?year=" + year.year()
				+ "&scope=" + year.scopeKey() + ((number > 1) ? "&page=" + number : ""), "year.statistics"));
		model.addAttribute("statistics", year);
		model.addAttribute("scopes", Scope.values());
		model.addAttribute("page", number);
		model.addAttribute("lines", year.lines(question.number()));
		return "statistics/year";
	}

}
