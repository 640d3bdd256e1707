package org.nianbao.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.nianbao.form.Correspondence;
import org.nianbao.form.Edition;
import org.nianbao.form.Matter;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * A statutory table of the reports side by side.
 *
 * @param id the table's id, such as {@code table3}
 * @param heading what its section is called
 * @param groups its lines
 * @param apart what is not compared and why: labels by the reason
 */
record FigureTable(String id, Heading heading, List<Group> groups, Map<String, Set<String>> apart) {

	/**
	 * The tables of the latest form, with what the other reports have in the same places.
	 * @param all whether every line stands in them, or only those in which a report
	 * differs from the first
	 */
	static List<FigureTable> of(List<Side> sides, Edition latest, boolean all) {
		Map<String, List<Matter>> matters = Correspondence.of(sides.stream().map(Side::edition).toList())
			.stream()
			.collect(Collectors.groupingBy(Matter::table));
		return latest.sections().stream().filter((section) -> section.table() != null).map((section) -> {
			Table table = Objects.requireNonNull(section.table());
			return of(section, table.id(), matters.getOrDefault(table.id(), List.of()), sides, all);
		}).toList();
	}

	private static FigureTable of(Section section, String id, List<Matter> matters, List<Side> sides, boolean all) {
		Map<String, List<Line>> groups = new LinkedHashMap<>();
		Map<String, Set<String>> apart = new LinkedHashMap<>();
		for (Matter matter : matters) {
			Line line = Line.of(matter.column(), "", sides, (side) -> Value.of(matter, side), Change::between);
			if (!line.shared()) {
				matter.lacking()
					.values()
					.forEach((why) -> apart.computeIfAbsent(why, (key) -> new TreeSet<>()).add(matter.row()));
			}
			if (all || line.differs()) {
				groups.computeIfAbsent(matter.row(), (row) -> new ArrayList<>()).add(line);
			}
		}
		return new FigureTable(id, Heading.of(section),
				groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList(), apart);
	}

}
