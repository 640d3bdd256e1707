package org.nianbao.desk;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.organization.Branch;
import org.nianbao.report.ReportBook;
import org.nianbao.report.ReportLine;
import org.nianbao.report.Status;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which a reviewer sees the year's board and decides several reports at once.
 */
@Controller
class BoardController {

	private final ReportBook book;

	private final Boards boards;

	BoardController(ReportBook book, Boards boards) {
		this.book = book;
		this.boards = boards;
	}

	@GetMapping("/desk/review")
	String board(@RequestParam @Nullable Integer year, @RequestParam @Nullable BoardState state,
			@RequestParam(defaultValue = "false") boolean late, @RequestParam(defaultValue = "") String sort,
			@AuthenticationPrincipal SignedIn by, Model model) {
		List<Branch> below = this.book.reviewedBy(by);
		if (below.isEmpty()) {
			throw new AccessDeniedException("reviews nothing");
		}
		List<ReportLine> visible = this.book.visibleTo(by);
		BoardQuery query = new BoardQuery(Objects.requireNonNullElse(year, this.boards.dueYear()), state, late, sort);
		model.addAttribute("query", query);
		model.addAttribute("board", this.boards.of(below, visible, query));
		model.addAttribute("years", this.boards.years(visible));
		model.addAttribute("states", BoardState.values());
		model.addAttribute("toReview", this.boards.waiting(by, below, visible, Status.SUBMITTED));
		model.addAttribute("toPublish", this.boards.waiting(by, below, visible, Status.APPROVED));
		return "desk/board";
	}

}
