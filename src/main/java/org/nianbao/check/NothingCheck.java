package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Figures;

/**
 * N6: what the narratives say did not happen is not counted in tables 3 and 4, and what
 * they say without a number did happen is.
 */
class NothingCheck implements Check {

	@Override
	public String id() {
		return "N6";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		return examined.said().stream().flatMap((said) -> trials(said, examined));
	}

	private static Stream<Trial> trials(Said said, Examined examined) {
		Figures figures = examined.content().figures();
		List<Meaning> meanings = Meaning.of(said.statement(), figures);
		if (meanings.isEmpty()) {
			return Stream.empty();
		}
		return switch (said.statement().says()) {
			case NOTHING -> Stream.of(nothing(said, meanings.get(0), figures));
			case SOMETHING -> Stream.of(something(said, meanings, figures));
			default -> Stream.empty();
		};
	}

	private static Trial nothing(Said said, Meaning meaning, Figures figures) {
		return (meaning.value().signum() == 0) ? said.holds(meaning, figures, meaning + "，确实没有")
				: said.found("N6", meaning, figures, BigDecimal.ZERO,
						said.where() + "写“" + said.words() + "”，而表格里" + meaning + "，请核对后改文字或者改表格");
	}

	private static Trial something(Said said, List<Meaning> meanings, Figures figures) {
		return meanings.stream()
			.filter((meaning) -> meaning.value().signum() != 0)
			.findFirst()
			.map((meaning) -> said.holds(meaning, figures, meaning + "，确实有"))
			.orElseGet(() -> said.found("N6", meanings.get(0), figures, null,
					said.where() + "写“" + said.words() + "”，而表格里" + meanings.get(0) + "，请核对后改文字或者改表格"));
	}

}
