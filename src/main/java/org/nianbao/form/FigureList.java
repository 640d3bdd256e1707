package org.nianbao.form;

import java.util.List;

/**
 * What the narrative editor's script knows of a report's figures, so that they can be
 * found and bound: {@code [{"cell", "label", "text", "group"}]} in the form's order,
 * where the text is the number as the report prints it, empty for a blank, and the group
 * the heading of the table's section.
 */
public final class FigureList {

	private FigureList() {
	}

	/**
	 * The figures of a report.
	 * @return {@link ScriptJson}
	 */
	public static String json(Figures figures) {
		List<Line> lines = figures.edition()
			.sections()
			.stream()
			.filter((section) -> section.table() != null)
			.flatMap((section) -> section.table()
				.cells()
				.stream()
				.map((cell) -> new Line(cell.name(), cell.label(), figures.text(cell),
						section.number() + "、" + section.heading())))
			.toList();
		return ScriptJson.of(lines);
	}

	private record Line(String cell, String label, String text, String group) {

	}

}
