package org.nianbao.comparison;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.publication.PublishedReport;
import org.nianbao.search.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Reports side by side as a page, and how others are added to them.
 */
@Controller
class CompareController {

	private final Choosing choosing;

	private final Shelf shelf;

	CompareController(Choosing choosing, Shelf shelf) {
		this.choosing = choosing;
		this.shelf = shelf;
	}

	@GetMapping("/compare")
	String page(Question question, HttpServletResponse response, Model model) {
		Chosen chosen = this.choosing.chosen(question.keys());
		if (!question.add().isEmpty()) {
			List<PublishedReport> meant = this.choosing.meant(question.add(), question.yearAdded(), chosen);
			if (meant.size() == 1 && chosen.room()) {
				return "redirect:" + chosen.with(meant.get(0));
			}
			model.addAttribute("meant", meant);
			model.addAttribute("typed", question.add());
		}
		offer(chosen, question, model);
		if (chosen.enough()) {
			model.addAttribute("comparison", new Comparison(chosen.sides(), question.all()));
			return "comparison/compare";
		}
		if (!chosen.missing().isEmpty()) {
			boolean gone = chosen.missing().stream().allMatch((missing) -> missing.withdrawn() != null);
			response.setStatus((gone ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
		}
		return "comparison/choose";
	}

	private void offer(Chosen chosen, Question question, Model model) {
		List<Side> sides = chosen.sides();
		int likely = !sides.isEmpty() ? sides.get(0).report().year() : 0;
		model.addAttribute("chosen", chosen);
		model.addAttribute("otherYears", this.choosing.otherYears(chosen));
		model.addAttribute("years", this.shelf.years());
		model.addAttribute("year", (question.yearAdded() != 0) ? question.yearAdded() : likely);
	}

}
