package org.nianbao.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.form.Scope;
import org.nianbao.organization.Organization;

/**
 * Which of the organizations that report on a scope have no public report of a year.
 *
 * @param organizations the organizations without, by code
 * @param all how many organizations there are that report on the scope
 */
record Missing(List<Organization> organizations, int all) {

	/** How many are named on a page; the workbook names all. */
	static final int NAMED = 200;

	static Missing of(Scope scope, List<Organization> organizations, List<Reported> reports) {
		Set<String> reported = reports.stream().map(Reported::organizationCode).collect(Collectors.toSet());
		List<Organization> all = organizations.stream()
			.filter((organization) -> organization.getKind().scope() == scope)
			.toList();
		return new Missing(all.stream().filter((organization) -> !reported.contains(organization.getCode())).toList(),
				all.size());
	}

	/**
	 * Those that a page names.
	 */
	public List<Organization> named() {
		return this.organizations.stream().limit(NAMED).toList();
	}

}
