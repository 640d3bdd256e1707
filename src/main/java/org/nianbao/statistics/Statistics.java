package org.nianbao.statistics;

import java.util.List;

import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is public now, side by side.
 */
@Service
@Transactional(readOnly = true)
class Statistics {

	private final PublicFigures figures;

	private final Organizations organizations;

	Statistics(PublicFigures figures, Organizations organizations) {
		this.figures = figures;
		this.organizations = organizations;
	}

	/**
	 * The years of which something is public, the newest first.
	 */
	List<Integer> years() {
		return this.figures.years();
	}

	/**
	 * The reports of the year that is asked for, or of the newest.
	 * @throws NotCounted if nothing of it is public
	 */
	YearStatistics year(Question question) {
		int year = (question.year() != null) ? Integer.parseInt(question.year()) : newest();
		List<Reported> reports = this.figures.ofYear(year);
		if (reports.isEmpty()) {
			throw NotCounted.nothing("empty", String.valueOf(year));
		}
		return YearStatistics.of(year, reports, question, this.organizations::findAllByOrderByCode);
	}

	private int newest() {
		return years().stream().findFirst().orElseThrow(() -> NotCounted.nothing("ever", ""));
	}

	/**
	 * All years of an organization.
	 * @throws NotCounted if it is not known or has published nothing
	 */
	OrganizationStatistics organization(String code) {
		Organization organization = this.organizations.findByCode(code)
			.orElseThrow(() -> NotCounted.nothing("unknown", ""));
		List<Reported> reports = this.figures.ofOrganization(code);
		if (reports.isEmpty()) {
			throw NotCounted.nothing("unreported", organization.getName());
		}
		return OrganizationStatistics.of(code, organization.getName(), reports);
	}

}
