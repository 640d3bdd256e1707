package org.nianbao.account;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;

/**
 * A role that a person holds, in words.
 *
 * @param role what they may do
 * @param organizationId for which organization, {@code null} for the whole portal
 * @param organization its name and code, or that it is the whole portal
 */
record GrantLine(Role role, @Nullable Long organizationId, String organization) {

	static GrantLine of(Grant grant, Organizations organizations) {
		Long id = grant.organizationId();
		String name = (id != null) ? organizations.findById(id).map(GrantLine::name).orElseThrow() : "整个门户";
		return new GrantLine(grant.role(), id, name);
	}

	static List<GrantLine> of(Set<Grant> grants, Organizations organizations) {
		return grants.stream()
			.map((grant) -> of(grant, organizations))
			.sorted(Comparator.comparing(GrantLine::role).thenComparing(GrantLine::organization))
			.toList();
	}

	private static String name(Organization organization) {
		return organization.getName() + "（" + organization.getCode() + "）";
	}

	public String words() {
		return this.role.label() + " · " + this.organization;
	}

}
