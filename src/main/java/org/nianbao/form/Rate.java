package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What reports are compared by: a share of a whole, such as what was disclosed of all
 * that was handled.
 *
 * @param id its name in addresses and files, the same in every edition
 * @param label its name, such as 公开率
 * @param english its name in English
 * @param share what is counted; without cells if the form does not count it
 * @param whole of how many; without cells if the form does not count it
 * @param explanation what it says, in one sentence
 * @param article the articles of the Regulations that it rests upon
 * @param lacking why the form does not count it, {@code null} if it does
 */
public record Rate(String id, String label, String english, Measure share, Measure whole, String explanation,
		String article, @Nullable String lacking) {

	/**
	 * The rate in a report. Unlike a sum, it takes a blank for what is not known: a rate
	 * of what somebody left out would look as sure as any other.
	 * @param figures the number in a cell, {@code null} for a blank; money in 万元
	 */
	public Ratio of(Function<Cell, @Nullable BigDecimal> figures) {
		return (this.lacking != null) ? Ratio.lacking()
				: Ratio.of(sum(this.share.terms(), figures), sum(this.whole.terms(), figures));
	}

	private static @Nullable BigDecimal sum(List<Term> terms, Function<Cell, @Nullable BigDecimal> figures) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Term term : terms) {
			BigDecimal figure = figures.apply(term.cell());
			if (figure == null) {
				return null;
			}
			sum = sum.add(figure);
		}
		return sum;
	}

	/**
	 * Every cell that it is made of.
	 */
	public Stream<Cell> cells() {
		return Stream.of(this.share, this.whole).flatMap((measure) -> measure.terms().stream()).map(Term::cell);
	}

}
