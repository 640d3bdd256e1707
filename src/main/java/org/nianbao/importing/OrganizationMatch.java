package org.nianbao.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.organization.Organization;

/**
 * Which of a person's organizations a file speaks of. Where several might be meant, none
 * is taken.
 */
final class OrganizationMatch {

	private static final String GOVERNMENT = "人民政府";

	private OrganizationMatch() {
	}

	/**
	 * The organization of a code or name: the code and the whole name before a part of
	 * the name.
	 * @param said who reports, as the file writes it
	 * @param organizations those that the person enters reports for
	 */
	static Optional<Organization> of(Reporter said, List<Organization> organizations) {
		String name = said.name().strip();
		return only(organizations, (one) -> one.getCode().equals(said.code()))
			.or(() -> name.isEmpty() ? Optional.empty()
					: only(organizations, (one) -> one.getName().equals(name))
						.or(() -> only(organizations, (one) -> one.getName().equals(name + GOVERNMENT)))
						.or(() -> only(organizations, (one) -> one.getName().startsWith(name)))
						.or(() -> only(organizations, (one) -> one.getName().contains(name))));
	}

	private static Optional<Organization> only(List<Organization> organizations, Predicate<Organization> which) {
		List<Organization> found = organizations.stream().filter(which).limit(2).toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

}
