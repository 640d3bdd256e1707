package org.nianbao.form;

import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Comparison.Operand;
import org.nianbao.form.Comparison.Relation;

/**
 * A comparison of the form's file, spread out into one for every row, column or block
 * that has all its cells.
 */
final class ComparisonRule {

	private static final String LAST_YEAR = "last ";

	private static final String MINUS = "minus ";

	private final FormNode rule;

	private final Axis axis;

	private final Relation relation;

	ComparisonRule(FormNode rule) {
		this.rule = rule;
		this.axis = Axis.of(rule.text("along"));
		this.relation = Stream.of(Relation.values())
			.filter((relation) -> !rule.texts(relation.key()).isEmpty())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(rule.file() + ": nothing is compared in " + rule.values()));
	}

	List<Comparison> over(List<Cell> cells) {
		List<String> only = this.rule.texts("only");
		List<Comparison> comparisons = this.axis.lines(cells)
			.stream()
			.filter((line) -> only.isEmpty() || only.contains(this.axis.name(line)))
			.flatMap(this::along)
			.toList();
		if (comparisons.isEmpty()) {
			throw new IllegalStateException(this.rule.file() + ": no line has the cells of " + this.rule.values());
		}
		return comparisons;
	}

	private Stream<Comparison> along(List<Cell> line) {
		List<String> left = this.rule.texts("left");
		List<String> right = this.rule.texts(this.relation.key());
		if (!Stream.concat(left.stream(), right.stream())
			.allMatch((id) -> this.axis.term(line, plain(id)).isPresent())) {
			return Stream.empty();
		}
		return Stream.of(new Comparison(this.rule.text("check"), this.axis.label(line), operands(line, left),
				this.relation, operands(line, right)));
	}

	private List<Operand> operands(List<Cell> line, List<String> ids) {
		return ids.stream().map((id) -> {
			Term term = this.axis.term(line, plain(id)).orElseThrow();
			return new Operand(term, this.axis.heading(term.cell()), id.startsWith(LAST_YEAR), id.startsWith(MINUS));
		}).toList();
	}

	private static String plain(String id) {
		return id.startsWith(LAST_YEAR) ? id.substring(LAST_YEAR.length())
				: id.startsWith(MINUS) ? id.substring(MINUS.length()) : id;
	}

}
