package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.Measure;
import org.nianbao.form.Term;
import org.nianbao.narrative.Ending;
import org.nianbao.narrative.Matter;
import org.nianbao.narrative.Statement;

/**
 * An honest reading of a statement, with the figures of the tables that it then speaks
 * of.
 *
 * @param label what the form calls it, such as 新收加上年结转
 * @param terms the cells that are added up
 * @param value their sum
 */
record Meaning(String label, List<Term> terms, BigDecimal value) {

	/**
	 * The readings of a statement of which every cell is filled in.
	 */
	static List<Meaning> of(Statement statement, Figures figures) {
		List<Meaning> meanings = new ArrayList<>();
		int readings = measures(statement.matters().get(0), statement.ending(), figures.edition()).size();
		for (int i = 0; i < readings; i++) {
			Meaning meaning = of(statement, i, figures);
			if (meaning != null) {
				meanings.add(meaning);
			}
		}
		return meanings;
	}

	private static @Nullable Meaning of(Statement statement, int reading, Figures figures) {
		List<Term> terms = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (Matter matter : statement.matters()) {
			List<Measure> measures = measures(matter, statement.ending(), figures.edition());
			if (reading >= measures.size()) {
				return null;
			}
			labels.add(measures.get(reading).label());
			terms.addAll(measures.get(reading).terms());
		}
		boolean filled = terms.stream().map(Term::cell).map(figures::value).allMatch(Objects::nonNull);
		return filled ? new Meaning(String.join("与", labels), List.copyOf(terms), figures.sum(terms)) : null;
	}

	private static List<Measure> measures(Matter matter, Ending ending, Edition edition) {
		return edition.meanings((ending == Ending.ANY) ? matter.name() : matter + "/" + ending);
	}

	/**
	 * The same reading of another report.
	 */
	@Nullable Meaning in(Statement statement, Figures figures) {
		return of(statement, figures).stream()
			.filter((meaning) -> meaning.label().equals(this.label))
			.findFirst()
			.orElse(null);
	}

	List<Trial.Operand> operands(Figures figures, int year) {
		return this.terms.stream()
			.map((term) -> new Trial.Operand(term.cell().name(), year, figures.value(term.cell())))
			.toList();
	}

	@Override
	public String toString() {
		return this.label + " " + this.value.toPlainString();
	}

}
