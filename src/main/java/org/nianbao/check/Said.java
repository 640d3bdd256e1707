package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Figures;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Statement;
import org.nianbao.narrative.StatementReader;

/**
 * A statement where it stands.
 *
 * @param year the report year
 * @param narrative the narrative's name
 * @param prose the narrative
 * @param statement what is stated
 */
record Said(int year, String narrative, Prose prose, Statement statement) {

	/**
	 * All that a report's narratives state, in their order.
	 */
	static List<Said> in(Printed printed, int year) {
		List<Said> said = new ArrayList<>();
		printed.texts()
			.forEach((narrative, prose) -> StatementReader.read(prose, year)
				.forEach((statement) -> said.add(new Said(year, narrative, prose, statement))));
		return List.copyOf(said);
	}

	Passage passage() {
		return Printed.passage(this.narrative, this.prose, this.statement.span());
	}

	String words() {
		return passage().text();
	}

	String where() {
		return Printed.called(this.narrative);
	}

	Trial holds(Meaning meaning, Figures figures, String result) {
		return new Trial(where() + "“" + words() + "”", meaning.operands(figures, this.year), result, null);
	}

	Trial found(String check, Meaning meaning, Figures figures, @Nullable BigDecimal stated, String message) {
		List<Trial.Operand> operands = meaning.operands(figures, this.year);
		List<String> places = new ArrayList<>(List.of(this.narrative));
		operands.forEach((operand) -> places.add(operand.place()));
		List<BigDecimal> rests = new ArrayList<>(List.of(meaning.value()));
		if (stated != null) {
			rests.add(stated);
		}
		return Trial.found(where() + "“" + words() + "”", operands, new Finding(check, Severity.WARNING, places,
				meaning.value(), stated, rests, List.of(passage()), message));
	}

}
