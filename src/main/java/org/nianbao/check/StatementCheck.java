package org.nianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Figures;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Statement;
import org.nianbao.narrative.StatementReader;

/**
 * A check that compares what the narratives state about disclosure on application,
 * reviews and lawsuits with tables 3 and 4.
 */
abstract class StatementCheck implements Check {

	private final String id;

	StatementCheck(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		int year = examined.content().year();
		return examined.printed()
			.texts()
			.entrySet()
			.stream()
			.flatMap((text) -> StatementReader.read(text.getValue(), year)
				.stream()
				.map((statement) -> new Said(this.id, year, text.getKey(), text.getValue(), statement)))
			.flatMap((said) -> trials(said, examined));
	}

	/**
	 * What comes of one statement; nothing, if the tables do not tell.
	 */
	abstract Stream<Trial> trials(Said said, Examined examined);

	/**
	 * A statement where it stands.
	 */
	record Said(String check, int year, String narrative, Prose prose, Statement statement) {

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

		Trial found(Meaning meaning, Figures figures, @Nullable BigDecimal stated, String message) {
			List<Trial.Operand> operands = meaning.operands(figures, this.year);
			List<String> places = new ArrayList<>(List.of(this.narrative));
			operands.forEach((operand) -> places.add(operand.place()));
			List<BigDecimal> rests = new ArrayList<>(List.of(meaning.value()));
			if (stated != null) {
				rests.add(stated);
			}
			return Trial.found(where() + "“" + words() + "”", operands, new Finding(this.check, Severity.WARNING,
					places, meaning.value(), stated, rests, List.of(passage()), message));
		}

	}

}
