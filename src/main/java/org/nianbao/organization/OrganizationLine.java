package org.nianbao.organization;

import java.util.List;

/**
 * A line of the tree of organizations as a page lists it.
 *
 * @param id the organization's key
 * @param code its code
 * @param name its official name
 * @param kind what it is, in Chinese
 * @param telephone whom citizens call, empty if not known
 * @param depth how many organizations stand above it
 * @param indent the space before its name that shows how deep it stands
 */
record OrganizationLine(long id, String code, String name, String kind, String telephone, int depth, String indent) {

	/**
	 * All organizations, each followed by those below it.
	 * @param organizations in the order that those side by side are to have
	 */
	static List<OrganizationLine> tree(List<Organization> organizations) {
		return Branch.tree(organizations).stream().map(OrganizationLine::of).toList();
	}

	private static OrganizationLine of(Branch branch) {
		Organization organization = branch.organization();
		return new OrganizationLine(organization.getId(), organization.getCode(), organization.getName(),
				organization.getKind().label(), organization.getContact().telephone(), branch.depth(), branch.indent());
	}

}
