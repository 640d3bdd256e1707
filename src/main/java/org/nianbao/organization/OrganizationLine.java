package org.nianbao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A line of the tree of organizations as a page lists it.
 *
 * @param id the organization's key
 * @param code its code
 * @param name its official name
 * @param kind what it is, in Chinese
 * @param telephone whom citizens call, empty if not known
 * @param depth how many organizations stand above it
 */
record OrganizationLine(long id, String code, String name, String kind, String telephone, int depth) {

	private static final String IDEOGRAPHIC_SPACE = "\u3000";

	/**
	 * All organizations, each followed by those below it.
	 * @param organizations in the order that those side by side are to have
	 */
	static List<OrganizationLine> tree(List<Organization> organizations) {
		Map<String, List<Organization>> below = organizations.stream()
			.collect(Collectors.groupingBy((organization) -> code(organization.getParent())));
		List<OrganizationLine> lines = new ArrayList<>();
		append("", 0, below, lines);
		return lines;
	}

	private static void append(String above, int depth, Map<String, List<Organization>> below,
			List<OrganizationLine> lines) {
		for (Organization organization : Objects.requireNonNullElse(below.get(above), List.<Organization>of())) {
			lines.add(new OrganizationLine(organization.getId(), organization.getCode(), organization.getName(),
					organization.getKind().label(), organization.getContact().telephone(), depth));
			append(organization.getCode(), depth + 1, below, lines);
		}
	}

	private static String code(@Nullable Organization organization) {
		return (organization != null) ? organization.getCode() : "";
	}

	/**
	 * The space before its name that shows how deep it stands.
	 */
	public String indent() {
		return IDEOGRAPHIC_SPACE.repeat(2 * this.depth);
	}

}
