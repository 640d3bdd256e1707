package org.nianbao.report;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;

/**
 * What people say about a report, as far as a person may read it: a reviewer's comments
 * are read by others once the report is given back.
 *
 * @param carried the figures carried over from last year, by the names of their cells
 * @param explanations why warnings may stand, by the identities of the findings
 * @param comments what reviewers ask and clerks answer, the oldest first
 */
public record Said(Map<String, CarriedOver> carried, Map<String, Explanation> explanations, List<Comment> comments) {

	static Said of(Report report, SignedIn by) {
		boolean reviewer = by.mayReview(report.getOrganization());
		return new Said(report.carried(), report.explanations(),
				report.comments().stream().filter((comment) -> reviewer || !comment.unsent()).toList());
	}

	/**
	 * Why a warning may stand, {@code null} if nobody said it.
	 */
	public @Nullable Explanation explanation(Finding finding) {
		return this.explanations.get(finding.identity());
	}

	/**
	 * Whether a finding still asks for an explanation.
	 */
	public boolean asks(Finding finding) {
		return finding.severity() == Severity.WARNING && explanation(finding) == null;
	}

	/**
	 * The carried figures that are neither confirmed nor explained, in the form's order.
	 */
	public List<Cell> unsettled(Figures figures) {
		return figures.edition().cells().stream().filter((cell) -> {
			CarriedOver figure = this.carried.get(cell.name());
			return figure != null && !figure.settled(figures.value(cell));
		}).toList();
	}

	/**
	 * The comments that the reviewers gave back and nobody has answered.
	 */
	public List<Comment> unanswered() {
		return this.comments.stream().filter(Comment::open).toList();
	}

	/**
	 * The comments that are not given back yet.
	 */
	public List<Comment> unsent() {
		return this.comments.stream().filter(Comment::unsent).toList();
	}

	/**
	 * The comments on a place.
	 * @param place a cell's name, a narrative's name, or empty for the whole report
	 */
	public List<Comment> on(String place) {
		return this.comments.stream().filter((comment) -> comment.place().equals(place)).toList();
	}

}
