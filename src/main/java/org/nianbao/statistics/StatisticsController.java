package org.nianbao.statistics;

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

	StatisticsController(Statistics statistics) {
		this.statistics = statistics;
	}

	@GetMapping("/statistics")
	String page(Question question, Model model) {
		model.addAttribute("fewest", Mark.FEWEST);
		model.addAttribute("years", this.statistics.years());
		if (question.org() != null) {
			model.addAttribute("statistics", this.statistics.organization(question.org()));
			return "statistics/organization";
		}
		YearStatistics year = this.statistics.year(question);
		model.addAttribute("statistics", year);
		model.addAttribute("scopes", Scope.values());
		model.addAttribute("page", Math.min(question.number(), year.pages()));
		model.addAttribute("lines", year.lines(question.number()));
		return "statistics/year";
	}

}
