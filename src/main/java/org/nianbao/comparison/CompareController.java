package org.nianbao.comparison;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nianbao.discovery.PageHead;
import org.nianbao.language.PageLanguage;
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

	private final CompareHeads heads;

	CompareController(Choosing choosing, Shelf shelf, CompareHeads heads) {
		this.choosing = choosing;
		this.shelf = shelf;
		this.heads = heads;
	}

	@GetMapping("/compare")
	String page(Question question, HttpServletRequest request, HttpServletResponse response, Model model) {
		Chosen chosen = this.choosing.chosen(question.keys());
		if (!question.add().isEmpty()) {
			List<PublishedReport> meant = this.choosing.meant(question.add(), question.yearAdded(), chosen);
			if (meant.size() == 1 && chosen.room()) {
				return "redirect:" + PageLanguage.of(request.getQueryString()).address(chosen.with(meant.get(0)));
			}
			model.addAttribute("meant", meant);
			model.addAttribute("typed", question.add());
		}
		offer(chosen, question, model);
		if (chosen.enough()) {
			Comparison comparison = new Comparison(chosen.sides(), question.all());
			model.addAttribute("comparison", comparison);
			model.addAttribute(PageHead.NAME, this.heads.of(comparison, chosen, request));
			return "comparison/compare";
		}
		choose(chosen, request, response, model);
		return "comparison/choose";
	}

	private void choose(Chosen chosen, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (chosen.missing().isEmpty()) {
			model.addAttribute(PageHead.NAME, this.heads.of(chosen, request));
			return;
		}
		boolean gone = chosen.missing().stream().allMatch((missing) -> missing.withdrawn() != null);
		response.setStatus((gone ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
	}

	private void offer(Chosen chosen, Question question, Model model) {
		List<Side> sides = chosen.sides();
		int likely = !sides.isEmpty() ? sides.get(0).report().year() : 0;
		model.addAttribute("chosen", chosen);
		model.addAttribute("most", Comparison.MOST);
		model.addAttribute("otherYears", this.choosing.otherYears(chosen));
		model.addAttribute("years", this.shelf.years());
		model.addAttribute("year", (question.yearAdded() != 0) ? question.yearAdded() : likely);
	}

}
