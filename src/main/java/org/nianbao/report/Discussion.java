package org.nianbao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;
import org.nianbao.account.SignedIn;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Figures;

/**
 * What people say about a report on its way: what became of the figures carried over from
 * last year, why warnings may stand, what reviewers ask and clerks answer.
 */
@Embeddable
class Discussion {

	@ElementCollection
	@CollectionTable(name = "report_carried_figure", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "cell")
	private Map<String, CarriedOver> carried = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "report_explanation", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "finding")
	private Map<String, Explanation> explanations = new HashMap<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "report_id", nullable = false)
	@OrderBy("id")
	private List<Comment> comments = new ArrayList<>();

	void carry(Map<String, CarriedOver> figures) {
		this.carried.putAll(figures);
	}

	Map<String, CarriedOver> carried() {
		return Map.copyOf(this.carried);
	}

	void explain(Finding finding, Explanation explanation) {
		this.explanations.put(finding.identity(), explanation);
	}

	Map<String, Explanation> explanations() {
		return Map.copyOf(this.explanations);
	}

	void say(Comment comment) {
		this.comments.add(comment);
	}

	boolean unsay(long commentId, SignedIn by) {
		return this.comments.removeIf((comment) -> comment.id() == commentId && comment.unsent() && comment.isOf(by));
	}

	Optional<Comment> comment(long commentId) {
		return this.comments.stream().filter((comment) -> comment.id() == commentId).findFirst();
	}

	List<Comment> comments() {
		return List.copyOf(this.comments);
	}

	/**
	 * Leaves comments that were never given back behind, once the report is issued.
	 */
	void issue() {
		this.comments.removeIf(Comment::unsent);
	}

	/**
	 * Leaves what was said about a correction that is given up behind.
	 */
	void abandon() {
		this.comments.removeIf((comment) -> comment.unsent() || comment.open());
	}

	boolean hasUnsent() {
		return this.comments.stream().anyMatch(Comment::unsent);
	}

	void send() {
		this.comments.forEach(Comment::send);
	}

	/**
	 * Whether a warning still asks for an explanation.
	 */
	boolean asks(Finding finding, Figures figures) {
		return finding.severity() == Severity.WARNING && !this.explanations.containsKey(finding.identity())
				&& !givesReason(finding, figures);
	}

	Readiness readiness(List<Finding> findings, Figures figures, boolean historical) {
		long errors = findings.stream().filter((finding) -> finding.severity() == Severity.ERROR).count();
		long unexplained = historical ? 0 : findings.stream().filter((finding) -> asks(finding, figures)).count();
		long unsettled = this.carried.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().settled(value(entry.getKey(), figures)))
			.count();
		return new Readiness(errors, unexplained, unsettled, this.comments.stream().filter(Comment::open).count());
	}

	/**
	 * Whether a warning that a figure differs from last year's is answered where the
	 * figure was changed; that a total differs, where all of its parts are settled.
	 */
	private boolean givesReason(Finding finding, Figures figures) {
		CarriedOver figure = this.carried.get(finding.place());
		return (figure != null) ? figure.equalTo(finding.expected()) && figure.explains(value(finding.place(), figures))
				: figures.edition()
					.balances()
					.stream()
					.filter((total) -> total.total() && total.totalCell().name().equals(finding.place()))
					.anyMatch((total) -> total.right()
						.stream()
						.map((term) -> term.cell().name())
						.allMatch((part) -> this.carried.containsKey(part)
								&& this.carried.get(part).settled(value(part, figures))));
	}

	private static @Nullable BigDecimal value(String cell, Figures figures) {
		return figures.edition().cell(cell).map(figures::value).orElse(null);
	}

}
