package org.nianbao.comparison;

import java.util.List;

import org.nianbao.search.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What citizens read where an address of the comparison cannot be answered, and how they
 * choose reports instead.
 */
@ControllerAdvice
class CompareProblems {

	private final Shelf shelf;

	CompareProblems(Shelf shelf) {
		this.shelf = shelf;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String wrong(NotCompared problem, Model model) {
		model.addAttribute("problem", problem.reason());
		model.addAttribute("asked", problem.asked());
		model.addAttribute("most", Comparison.MOST);
		model.addAttribute("instead", problem.instead().isEmpty() ? null : Key.address(problem.instead()));
		model.addAttribute("chosen", new Chosen(List.of(), List.of()));
		model.addAttribute("otherYears", List.of());
		model.addAttribute("years", this.shelf.years());
		return "comparison/choose";
	}

}
