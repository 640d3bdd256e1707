package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.form.Figures;
import org.nianbao.narrative.Amount;
import org.nianbao.narrative.Growth;
import org.nianbao.narrative.Statement;

/**
 * N1: the numbers of applications, reviews and lawsuits in the narratives are those of
 * tables 3 and 4, in one of the readings that their words allow; what they say about last
 * year is true of last year's report.
 */
class NarrativeCountCheck implements Check {

	@Override
	public String id() {
		return "N1";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		return examined.said().stream().flatMap((said) -> trials(said, examined));
	}

	private static Stream<Trial> trials(Said said, Examined examined) {
		Statement statement = said.statement();
		if (statement.amount() != null) {
			return count(said, statement.amount(), examined.content().figures()).stream();
		}
		return (statement.growth() != null) ? growth(said, statement.growth(), examined).stream() : Stream.empty();
	}

	private static List<Trial> count(Said said, Amount amount, Figures figures) {
		List<Meaning> meanings = Meaning.of(said.statement(), figures);
		if (meanings.isEmpty()) {
			return List.of();
		}
		Meaning fitting = meanings.stream()
			.filter((meaning) -> amount.means(meaning.value())
					|| said.statement().part() && amount.fits(meaning.value()))
			.findFirst()
			.orElse(null);
		if (fitting != null) {
			return List.of(said.holds(fitting, figures, "与" + fitting + " 相符"));
		}
		Meaning nearest = meanings.get(0);
		String message = said.where() + "写“" + said.words() + "”，而表格里" + listed(meanings)
				+ (meanings.size() > 1 ? "，都对不上" : "") + "，请核对后改文字或者改表格";
		return List.of(said.found("N1", nearest, figures, amount.value(), message));
	}

	private static List<Trial> growth(Said said, Growth growth, Examined examined) {
		Figures figures = examined.content().figures();
		Earlier earlier = examined.comparable().orElse(null);
		if (earlier == null) {
			return List.of();
		}
		List<Compared> compared = new ArrayList<>();
		for (Meaning now : Meaning.of(said.statement(), figures)) {
			Meaning before = now.in(said.statement(), earlier.content().figures());
			if (before != null) {
				compared.add(new Compared(before, now));
			}
		}
		if (compared.isEmpty()) {
			return List.of();
		}
		Compared fitting = compared.stream().filter((pair) -> pair.means(growth)).findFirst().orElse(null);
		if (fitting != null) {
			return List.of(said.holds(fitting.now(), figures, fitting + "，与文字相符"));
		}
		Compared first = compared.get(0);
		String message = said.where() + "写“" + said.words() + "”，而"
				+ compared.stream().map(Compared::toString).collect(Collectors.joining("；")) + "，对不上，请重新计算";
		return List.of(said.found("N1", first.now(), figures, first.before().value(), message));
	}

	private static String listed(List<Meaning> meanings) {
		return meanings.stream().map(Meaning::toString).distinct().collect(Collectors.joining("，"));
	}

	/**
	 * The same reading of last year's report and of this one.
	 */
	private record Compared(Meaning before, Meaning now) {

		boolean means(Growth growth) {
			return growth.means(this.before.value(), this.now.value());
		}

		@Override
		public String toString() {
			return this.now.label() + "上年 " + this.before.value().toPlainString() + "、本年 "
					+ this.now.value().toPlainString();
		}

	}

}
