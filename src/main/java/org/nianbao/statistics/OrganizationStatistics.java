package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * All years of one organization.
 *
 * @param code its code
 * @param name its name
 * @param columns what is compared, in the words of the latest report's form
 * @param lines its reports, the newest year first
 */
record OrganizationStatistics(String code, String name, List<Column> columns, List<Line> lines) {

	/**
	 * Puts the reports of an organization side by side.
	 * @param reports its reports, the newest first, at least one
	 */
	static OrganizationStatistics of(String code, String name, List<Reported> reports) {
		List<Column> columns = Column.of(reports.get(0).edition());
		return new OrganizationStatistics(code, name, columns,
				reports.stream().map((report) -> Line.of(report, null, columns)).toList());
	}

	/**
	 * How the first figure moved over the years, the earliest first; only years whose
	 * report counts the acts of the same as the latest.
	 */
	public List<Year> trend() {
		return this.lines.stream()
			.map((line) -> new Year(line.report().year(), line.boxes().get(0).mark().figure(),
					line.report().scope().equals(this.lines.get(0).report().scope())))
			.filter(Year::comparable)
			.sorted(Comparator.comparing(Year::year))
			.toList();
	}

	/**
	 * What the tallest column of the trend stands for, at least 1.
	 */
	public BigDecimal scale() {
		return trend().stream().map(Year::value).filter(Objects::nonNull).reduce(BigDecimal.ONE, BigDecimal::max);
	}

	/**
	 * A column of the trend.
	 *
	 * @param year the report year
	 * @param value the figure, {@code null} if the report left it blank
	 * @param comparable whether the report counts the acts of the same as the latest
	 */
	record Year(int year, @Nullable BigDecimal value, boolean comparable) {

	}

}
