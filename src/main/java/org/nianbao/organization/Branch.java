package org.nianbao.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * An organization in its place in the tree.
 *
 * @param organization the organization
 * @param depth how many organizations of the list stand above it
 */
public record Branch(Organization organization, int depth) {

	private static final String IDEOGRAPHIC_SPACE = "\u3000";

	/**
	 * Organizations as a tree: each followed by those below it. One whose parent is not
	 * among them stands at the top.
	 * @param organizations in the order that those side by side are to have
	 */
	public static List<Branch> tree(Collection<Organization> organizations) {
		Map<String, Organization> known = organizations.stream()
			.collect(Collectors.toMap(Organization::getCode, (organization) -> organization));
		Map<String, List<Organization>> below = organizations.stream()
			.collect(Collectors.groupingBy((organization) -> above(organization.getParent(), known)));
		List<Branch> tree = new ArrayList<>();
		append("", 0, below, tree);
		return tree;
	}

	/**
	 * The organizations that stand below one, as a tree.
	 * @param organizations all organizations, in the order that those side by side are to
	 * have
	 */
	public static List<Branch> below(Organization top, Collection<Organization> organizations) {
		return tree(organizations.stream()
			.filter((organization) -> organization.isWithin(top.getId()) && organization.getId() != top.getId())
			.toList());
	}

	private static String above(@Nullable Organization parent, Map<String, Organization> known) {
		return (parent != null && known.containsKey(parent.getCode())) ? parent.getCode() : "";
	}

	private static void append(String above, int depth, Map<String, List<Organization>> below, List<Branch> tree) {
		for (Organization organization : Objects.requireNonNullElse(below.get(above), List.<Organization>of())) {
			tree.add(new Branch(organization, depth));
			append(organization.getCode(), depth + 1, below, tree);
		}
	}

	/**
	 * The space before its name that shows how deep it stands.
	 */
	public String indent() {
		return IDEOGRAPHIC_SPACE.repeat(2 * this.depth);
	}

}
