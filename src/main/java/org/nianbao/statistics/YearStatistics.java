package org.nianbao.statistics;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.form.Edition;
import org.nianbao.form.Scope;
import org.nianbao.organization.Organization;
import org.nianbao.statistics.Sorting.Placed;

/**
 * The reports of a year that may be compared: those of one scope.
 *
 * @param year the report year
 * @param scope whose acts they count
 * @param edition the form that the columns are of
 * @param counts how many reports of the year there are of each scope
 * @param columns what is compared
 * @param sorting the order of the reports
 * @param placed all reports in their order
 * @param contained the codes of those whose figures are in the report of an organization
 * above them already
 * @param missing who has no public report of the year
 */
record YearStatistics(int year, Scope scope, Edition edition, Map<Scope, Integer> counts, List<Column> columns,
		Sorting sorting, List<Placed> placed, Set<String> contained, Missing missing) {

	/** How many reports stand on a page. */
	static final int ON_A_PAGE = 100;

	private static final int BARS = 10;

	/**
	 * Picks what may be compared.
	 * @param reports all reports of the year, at least one
	 * @param question which of them, and in which order
	 */
	static YearStatistics of(int year, List<Reported> reports, Question question, Names names) {
		Map<Scope, Integer> counts = new EnumMap<>(Scope.class);
		reports.forEach((report) -> counts.merge(report.scope(), 1, Integer::sum));
		Scope asked = question.asked();
		Scope scope = (asked != null) ? asked
				: counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		Edition edition = reports.stream()
			.map(Reported::edition)
			.max(Comparator.comparing(Edition::firstYear))
			.orElseThrow();
		List<Column> columns = Column.of(edition);
		Sorting sorting = Sorting.of(columns, question.sort(), question.order());
		List<Reported> compared = reports.stream().filter((report) -> report.scope() == scope).toList();
		List<Organization> organizations = names.all();
		return new YearStatistics(year, scope, edition, counts, columns, sorting, sorting.sort(compared),
				contained(scope, compared, organizations), Missing.of(scope, organizations, reports));
	}

	/** Only a report of a whole area counts what others did. */
	private static Set<String> contained(Scope scope, List<Reported> compared, List<Organization> organizations) {
		if (scope != Scope.WHOLE) {
			return Set.of();
		}
		Set<String> codes = compared.stream().map(Reported::organizationCode).collect(Collectors.toSet());
		return organizations.stream()
			.filter((organization) -> codes.contains(organization.getCode()) && organization.isBelow(codes))
			.map(Organization::getCode)
			.collect(Collectors.toSet());
	}

	/**
	 * The name of the scope in addresses.
	 */
	public String scopeKey() {
		return this.scope.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * How many pages the table has, at least 1.
	 */
	public int pages() {
		return Math.max(1, (this.placed.size() + ON_A_PAGE - 1) / ON_A_PAGE);
	}

	/**
	 * The lines of a page; a number beyond the last means the last.
	 * @param number the page, from 1
	 */
	List<Line> lines(int number) {
		int from = (Math.min(number, pages()) - 1) * ON_A_PAGE;
		return this.placed.subList(from, Math.min(this.placed.size(), from + ON_A_PAGE))
			.stream()
			.map(this::line)
			.toList();
	}

	/**
	 * A report with all its columns.
	 */
	Line line(Placed one) {
		return Line.of(one.report(), one.rank(), this.columns);
	}

	/**
	 * What all of them say together.
	 */
	public List<Summary> summaries() {
		return this.columns.stream().map((column) -> Summary.of(column, reports(), added())).toList();
	}

	/**
	 * The charts of the form, added up.
	 */
	public List<Outcome> outcomes() {
		return this.edition.charts().stream().map((chart) -> Outcome.of(chart, added())).toList();
	}

	/**
	 * The reports with the largest first figure, zero and blank left out.
	 */
	public List<Placed> largest() {
		return new Sorting(this.columns.get(0), false).sort(reports())
			.stream()
			.filter((one) -> one.mark().figure() != null && one.mark().figure().signum() > 0)
			.limit(BARS)
			.toList();
	}

	private List<Reported> reports() {
		return this.placed.stream().map(Placed::report).toList();
	}

	private List<Reported> added() {
		return reports().stream().filter((report) -> !this.contained.contains(report.organizationCode())).toList();
	}

	/**
	 * Who exists now.
	 */
	@FunctionalInterface
	interface Names {

		/**
		 * All organizations by code.
		 */
		List<Organization> all();

	}

}
