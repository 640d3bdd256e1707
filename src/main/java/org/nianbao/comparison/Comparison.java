package org.nianbao.comparison;

import java.util.Comparator;
import java.util.List;

import org.nianbao.form.Edition;
import org.nianbao.form.Measure;
import org.nianbao.form.Rate;

/**
 * Two or more public reports side by side; all are compared with the first.
 *
 * @param sides the reports, at least two
 * @param all whether everything is shown, or only what differs
 */
record Comparison(List<Side> sides, boolean all) {

	/** How many reports are compared at most. */
	static final int MOST = 6;

	Comparison {
		sides = List.copyOf(sides);
	}

	/**
	 * The report that the others are compared with.
	 */
	public Side base() {
		return this.sides.get(0);
	}

	/**
	 * What tells the reports apart, as the messages {@code comparison.side} name it:
	 * {@code year}, {@code organization} or {@code both}.
	 */
	public String apart() {
		return (organizations().size() == 1) ? "year" : (years().size() == 1) ? "organization" : "both";
	}

	/**
	 * The organizations that reported, each once, in the order of the reports.
	 */
	List<String> organizations() {
		return this.sides.stream().map((side) -> side.report().organizationName()).distinct().toList();
	}

	/**
	 * The years of the reports, each once, in their order.
	 */
	List<String> years() {
		return this.sides.stream().map((side) -> String.valueOf(side.report().year())).distinct().toList();
	}

	Edition latest() {
		return this.sides.stream().map(Side::edition).max(Comparator.comparing(Edition::firstYear)).orElseThrow();
	}

	/**
	 * Whether they follow different editions of the form.
	 */
	public boolean editionsDiffer() {
		return this.sides.stream().map(Side::edition).distinct().count() > 1;
	}

	/**
	 * Whether some count the acts of a whole county and others their own.
	 */
	public boolean scopesDiffer() {
		return this.sides.stream().map((side) -> side.report().scope()).distinct().count() > 1;
	}

	/**
	 * The figures that reports state at a glance.
	 */
	public List<Line> highlights() {
		return latest().highlights()
			.stream()
			.map((measure) -> Line.of(measure.label(), measure.unit(), this.sides, (side) -> highlight(measure, side),
					Change::between))
			.toList();
	}

	private static Value highlight(Measure measure, Side side) {
		return side.edition()
			.highlights()
			.stream()
			.filter((one) -> one.label().equals(measure.label()))
			.findFirst()
			.map((one) -> Value.of(one.terms(), side.content().figures()))
			.orElse(Value.LACKING);
	}

	/**
	 * The rates that reports are compared by, those that any of them has; where only what
	 * differs is shown, without those that are zero everywhere.
	 */
	public List<Line> rates() {
		return latest().rates()
			.stream()
			.map((rate) -> Line.of(rate.label(), "", this.sides, (side) -> rate(rate, side), Change::points))
			.filter((line) -> line.values()
				.stream()
				.anyMatch((value) -> value.number() != null && (this.all || value.number().signum() != 0)))
			.toList();
	}

	private static Value rate(Rate rate, Side side) {
		return side.edition()
			.rates()
			.stream()
			.filter((one) -> one.id().equals(rate.id()))
			.findFirst()
			.map((one) -> Value.of(one, side))
			.orElse(Value.LACKING);
	}

	/**
	 * The statutory tables.
	 */
	public List<FigureTable> tables() {
		return FigureTable.of(this.sides, latest(), this.all);
	}

	/**
	 * The opening and the narratives.
	 */
	public List<TextComparison> texts() {
		return TextComparison.of(this.sides, latest());
	}

}
