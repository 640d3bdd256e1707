package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nianbao.check.Trial.Operand;
import org.nianbao.form.Balance;
import org.nianbao.form.Figures;
import org.nianbao.form.Term;

/**
 * B1 to B4: every balance and total of the edition adds up. A blank adds nothing.
 */
class BalanceCheck implements Check {

	private final String id;

	BalanceCheck(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Figures figures = examined.content().figures();
		int year = examined.content().year();
		return balances(figures).map((balance) -> trial(balance, figures, year));
	}

	@Override
	public Stream<Finding> findings(Examined examined) {
		Figures figures = examined.content().figures();
		List<Balance> balances = figures.edition().balances();
		return IntStream.of(figures.edition().sums().broken(figures))
			.mapToObj(balances::get)
			.filter((balance) -> balance.check().equals(this.id))
			.map((balance) -> finding(balance, figures));
	}

	private Stream<Balance> balances(Figures figures) {
		return figures.edition().balances().stream().filter((balance) -> balance.check().equals(this.id));
	}

	private static Trial trial(Balance balance, Figures figures, int year) {
		boolean holds = figures.sum(balance.left()).compareTo(figures.sum(balance.right())) == 0;
		List<Operand> operands = Stream.concat(balance.left().stream(), balance.right().stream())
			.map((term) -> new Operand(term.cell().name(), year, figures.value(term.cell())))
			.toList();
		return holds ? new Trial(balance.label(), operands, sides(balance, figures), null)
				: Trial.found(balance.label(), operands, finding(balance, figures));
	}

	private static Finding finding(Balance balance, Figures figures) {
		BigDecimal left = figures.sum(balance.left());
		BigDecimal right = figures.sum(balance.right());
		String message = balance.label() + "：" + sides(balance, figures) + "，相差 "
				+ left.subtract(right).abs().toPlainString();
		if (balance.total()) {
			return new Finding(balance.check(), Severity.ERROR, List.of(balance.totalCell().name()), right, left,
					figures(balance, figures), message);
		}
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

	private static String sides(Balance balance, Figures figures) {
		return balance.total() ? named(balance.left().get(0), figures) + "，各项合计 " + parts(balance, figures)
				: sum(balance.left(), figures) + "，" + sum(balance.right(), figures);
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
