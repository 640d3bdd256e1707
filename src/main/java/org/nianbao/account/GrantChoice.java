package org.nianbao.account;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.nianbao.organization.Organization;
import org.nianbao.organization.Organizations;

/**
 * A role as it was chosen on a page, right or wrong.
 *
 * @param role the name of a {@link Role}
 * @param organization the code of an organization, empty for the whole portal
 */
record GrantChoice(String role, String organization) {

	static final GrantChoice NONE = new GrantChoice("", "");

	static GrantChoice of(Map<String, String> typed) {
		return new GrantChoice(AccountForm.line(typed, "role"), AccountForm.line(typed, "organization"));
	}

	/**
	 * The role that was chosen.
	 * @param problems takes, for each field that is wrong, what to do
	 * @return nothing if something is wrong
	 */
	Optional<Grant> read(Organizations organizations, Map<String, String> problems) {
		Optional<Role> chosen = Arrays.stream(Role.values())
			.filter((known) -> known.name().equals(this.role))
			.findAny();
		if (chosen.isEmpty()) {
			problems.put("role", "请选择角色");
		}
		Optional<Organization> of = organizations.findByCode(this.organization);
		if (of.isEmpty() && !this.organization.isEmpty()) {
			problems.put("organization", "没有这个单位，请从列表中选择");
			return Optional.empty();
		}
		Optional<String> mismatch = chosen.flatMap((known) -> mismatch(known, of.isPresent()));
		mismatch.ifPresent((problem) -> problems.put("organization", problem));
		return mismatch.isPresent() ? Optional.empty()
				: chosen.map((known) -> new Grant(known, of.map(Organization::getId).orElse(null)));
	}

	private static Optional<String> mismatch(Role role, boolean ofOne) {
		return switch (role) {
			case FILER, REVIEWER -> ofOne ? Optional.empty() : Optional.of(role.label() + "总是某个单位的，请选择单位");
			case ADMIN -> ofOne ? Optional.of("管理员管理整个门户，单位请选“整个门户”") : Optional.empty();
			case AUDITOR -> Optional.empty();
		};
	}

}
