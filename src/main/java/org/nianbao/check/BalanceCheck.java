package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.form.Balance;
import org.nianbao.form.Figures;
import org.nianbao.form.Term;

/**
 * B1 to B4: every balance and total of the edition adds up. A blank adds nothing.
 */
class BalanceCheck implements Check {

	@Override
	public Stream<Finding> findings(Examined examined) {
		Figures figures = examined.content().figures();
		return figures.edition()
			.balances()
			.stream()
			.filter((balance) -> figures.sum(balance.left()).compareTo(figures.sum(balance.right())) != 0)
			.map((balance) -> finding(balance, figures));
	}

	private static Finding finding(Balance balance, Figures figures) {
		BigDecimal left = figures.sum(balance.left());
		BigDecimal right = figures.sum(balance.right());
		String difference = "相差 " + left.subtract(right).abs().toPlainString();
		if (balance.total()) {
			String message = balance.label() + "：" + named(balance.left().get(0), figures) + "，各项合计 "
					+ parts(balance, figures) + "，" + difference;
			return new Finding(balance.check(), Severity.ERROR, List.of(balance.totalCell().name()), right, left,
					figures(balance, figures), message);
		}
		String message = balance.label() + "：" + sum(balance.left(), figures) + "，" + sum(balance.right(), figures)
				+ "，" + difference;
		List<String> places = Stream.concat(balance.right().stream(), balance.left().stream())
			.map((term) -> term.cell().name())
			.toList();
		return new Finding(balance.check(), Severity.ERROR, places, left, right, figures(balance, figures), message);
	}

	private static List<BigDecimal> figures(Balance balance, Figures figures) {
		return Stream.concat(balance.left().stream(), balance.right().stream())
			.map((term) -> figures.sum(List.of(term)))
			.toList();
	}

	private static String sum(List<Term> terms, Figures figures) {
		return terms.stream().map((term) -> named(term, figures)).collect(Collectors.joining(" + ")) + " = "
				+ figures.sum(terms).toPlainString();
	}

	private static String parts(Balance balance, Figures figures) {
		String sum = figures.sum(balance.right()).toPlainString();
		List<String> filled = balance.right()
			.stream()
			.filter((term) -> figures.sum(List.of(term)).signum() != 0)
			.map((term) -> named(term, figures))
			.toList();
		return filled.isEmpty() ? sum : String.join(" + ", filled) + " = " + sum;
	}

	private static String named(Term term, Figures figures) {
		return term.name() + " " + figures.sum(List.of(term)).toPlainString();
	}

}
