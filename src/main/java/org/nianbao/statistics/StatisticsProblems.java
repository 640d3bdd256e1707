package org.nianbao.statistics;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What citizens read where there are no statistics, and what they can choose instead.
 */
@ControllerAdvice
class StatisticsProblems {

	private final Statistics statistics;

	StatisticsProblems(Statistics statistics) {
		this.statistics = statistics;
	}

	@ExceptionHandler
	String notCounted(NotCounted problem, HttpServletResponse response, Model model) {
		response.setStatus(problem.status().value());
		model.addAttribute("reason", problem.reason());
		model.addAttribute("about", problem.about());
		model.addAttribute("years", this.statistics.years());
		return "statistics/missing";
	}

}
