package org.nianbao.browse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.organization.OrganizationEntry;
import org.nianbao.organization.Organizations;
import org.nianbao.search.Shelf;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The tree of organizations as the public walks through it: one level and the one below
 * it at a time, however many there are.
 */
@Component
class Directory {

	/** How many organizations of a level are listed. */
	static final int MOST = 500;

	private final Organizations organizations;

	private final Shelf shelf;

	Directory(Organizations organizations, Shelf shelf) {
		this.organizations = organizations;
		this.shelf = shelf;
	}

	/**
	 * The organizations below one with those below them.
	 * @param under its code, empty for the top of the tree
	 */
	List<Node> below(String under) {
		List<OrganizationEntry> level = under.isEmpty() ? this.organizations.findTop(Limit.of(MOST))
				: this.organizations.findBelow(List.of(under), Limit.of(MOST));
		List<OrganizationEntry> next = level.isEmpty() ? List.of()
				: this.organizations.findBelow(codes(level), Limit.of(MOST + 1));
		boolean shown = next.size() <= MOST;
		return nodes(level, shown ? next : List.of());
	}

	/**
	 * The organizations whose name has some words in it.
	 */
	List<Node> named(String words) {
		return nodes(this.organizations.findNamed(words.replaceAll("([\\\\%_])", "\\\\$1"), Limit.of(MOST)), List.of());
	}

	private List<Node> nodes(List<OrganizationEntry> level, List<OrganizationEntry> next) {
		Collection<String> all = codes(Stream.concat(level.stream(), next.stream()).toList());
		Map<String, Integer> latest = this.shelf.latestYears(all);
		Set<String> above = all.isEmpty() ? Set.of() : this.organizations.findAbove(all);
		Map<@Nullable String, List<Node>> below = next.stream()
			.map((entry) -> node(entry, latest, above, List.of()))
			.collect(Collectors.groupingBy((node) -> node.entry().parent()));
		return level.stream()
			.map((entry) -> node(entry, latest, above, below.getOrDefault(entry.code(), List.of())))
			.toList();
	}

	private static Node node(OrganizationEntry entry, Map<String, Integer> latest, Set<String> above,
			List<Node> below) {
		return new Node(entry, latest.get(entry.code()), below, below.isEmpty() && above.contains(entry.code()));
	}

	private static List<String> codes(List<OrganizationEntry> entries) {
		return entries.stream().map(OrganizationEntry::code).toList();
	}

	/**
	 * An organization in the tree.
	 *
	 * @param entry the organization
	 * @param latest the latest year that it reported of, {@code null} if it has not
	 * @param below those below it that stand on the same page
	 * @param more whether there are some below it that do not
	 */
	record Node(OrganizationEntry entry, @Nullable Integer latest, List<Node> below, boolean more) {

	}

}
