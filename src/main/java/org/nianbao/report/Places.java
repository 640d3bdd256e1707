package org.nianbao.report;

import java.util.Optional;

import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;

/**
 * The places of a report that people speak of: a cell, a table, a narrative, or the whole
 * report, whose name is empty.
 */
final class Places {

	private Places() {
	}

	static boolean known(Edition edition, String place) {
		return place.isEmpty() || place.equals(Narratives.OPENING) || edition.cell(place).isPresent()
				|| section(edition, place).isPresent();
	}

	/**
	 * A place as a sentence names it.
	 */
	static String name(Edition edition, String place) {
		if (place.isEmpty()) {
			return "整份报告";
		}
		if (place.equals(Narratives.OPENING)) {
			return "引言";
		}
		return edition.cell(place)
			.map((cell) -> section(edition, cell.table()).map((section) -> section.number() + "、").orElse("")
					+ cell.label())
			.or(() -> section(edition, place).map((section) -> section.number() + "、" + section.heading()))
			.orElse(place);
	}

	private static Optional<Section> section(Edition edition, String name) {
		return edition.sections().stream().filter((section) -> name(section).equals(name)).findFirst();
	}

	/**
	 * The name of a section among places: its table's id, or its narrative's name.
	 */
	static String name(Section section) {
		return (section.table() != null) ? section.table().id() : section.number();
	}

}
