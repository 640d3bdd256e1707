package org.nianbao.report;

import java.util.Objects;
import java.util.stream.Collectors;

import org.nianbao.form.Cell;
import org.nianbao.form.Figures;

/**
 * How figures changed, as the record keeps it: a line for each cell, its name, what stood
 * there and what stands there now.
 */
public final class FigureChanges {

	private FigureChanges() {
	}

	/**
	 * The lines, in the form's order; empty if nothing changed.
	 */
	public static String words(Figures before, Figures after) {
		return after.edition()
			.cells()
			.stream()
			.filter((cell) -> !Objects.equals(before.value(cell), after.value(cell))
					|| !Objects.equals(before.note(cell), after.note(cell)))
			.map((cell) -> cell.name() + ": " + shown(before, cell) + " → " + shown(after, cell))
			.collect(Collectors.joining("\n"));
	}

	private static String shown(Figures figures, Cell cell) {
		String note = figures.note(cell);
		return (figures.isBlank(cell) ? "空白" : figures.text(cell)) + ((note != null) ? "（" + note + "）" : "");
	}

}
