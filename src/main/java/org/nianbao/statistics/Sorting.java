package org.nianbao.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the reports of a year are put in order.
 *
 * @param column what they are compared by, {@code null} for the codes of the
 * organizations
 * @param ascending whether the smallest comes first
 */
record Sorting(@Nullable Column column, boolean ascending) {

	/** What the order by codes is called in addresses. */
	static final String ORGANIZATION = "organization";

	/**
	 * The order that an address asks for; what is not known means by organization.
	 */
	static Sorting of(List<Column> columns, @Nullable String sort, @Nullable String order) {
		Column column = columns.stream().filter((one) -> one.id().equals(sort)).findFirst().orElse(null);
		return new Sorting(column, (column != null) ? "ascending".equals(order) : !"descending".equals(order));
	}

	/**
	 * The name of what is compared.
	 */
	public String by() {
		return (this.column != null) ? this.column.id() : ORGANIZATION;
	}

	/**
	 * As {@code aria-sort} has it.
	 */
	public String direction() {
		return this.ascending ? "ascending" : "descending";
	}

	/**
	 * The direction that a column is sorted in when it is chosen: the other one if it is
	 * sorted by already.
	 */
	public String next(String id) {
		boolean usual = id.equals(ORGANIZATION);
		return (id.equals(by()) ? !this.ascending : usual) ? "ascending" : "descending";
	}

	/**
	 * Puts reports in order: those that are ranked, then those of small numbers, then
	 * those without.
	 * @param reports by the codes of the organizations
	 */
	List<Placed> sort(List<Reported> reports) {
		Column by = this.column;
		if (by == null) {
			Comparator<Reported> code = Comparator.comparing(Reported::organizationCode);
			return reports.stream()
				.sorted(this.ascending ? code : code.reversed())
				.map((report) -> new Placed(report, Mark.LACKING, null))
				.toList();
		}
		Comparator<Mark> size = Mark::compareTo;
		List<Placed> placed = new ArrayList<>();
		List<Placed> all = reports.stream().map((report) -> new Placed(report, by.mark(report), null)).toList();
		placed.addAll(ranked(all, size));
		all.stream()
			.filter((one) -> one.mark().small())
			.sorted(Comparator.comparing(Placed::mark, this.ascending ? size : size.reversed()))
			.forEach(placed::add);
		all.stream().filter((one) -> !one.mark().known()).forEach(placed::add);
		return placed;
	}

	/**
	 * The largest is the first, equal ones share a rank.
	 */
	private List<Placed> ranked(List<Placed> all, Comparator<Mark> size) {
		List<Placed> largestFirst = all.stream()
			.filter((one) -> one.mark().ranked())
			.sorted(Comparator.comparing(Placed::mark, size.reversed()))
			.toList();
		List<Placed> ranked = new ArrayList<>();
		for (Placed one : largestFirst) {
			Placed before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
			boolean equal = before != null && before.mark().compareTo(one.mark()) == 0;
			ranked
				.add(new Placed(one.report(), one.mark(), equal ? before.rank() : Integer.valueOf(ranked.size() + 1)));
		}
		if (this.ascending) {
			ranked.sort(Comparator.comparing(Placed::mark, size));
		}
		return ranked;
	}

	/**
	 * A report in its place.
	 *
	 * @param report the report
	 * @param mark what it was placed by
	 * @param rank from 1 for the largest, {@code null} if it is not ranked
	 */
	record Placed(Reported report, Mark mark, @Nullable Integer rank) {

	}

}
