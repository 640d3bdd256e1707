package org.nianbao.difference;

import java.util.Optional;

import org.nianbao.form.Cell;
import org.nianbao.form.Figures;

/**
 * A cell in which two reports differ.
 *
 * @param section the number and heading of its section
 * @param cell the cell
 * @param before what stood there as the report prints it, with its note in brackets; 空白
 * if nothing did
 * @param after what stands there
 */
public record FigureChange(String section, Cell cell, String before, String after) {

	static final String BLANK = "空白";

	static Optional<FigureChange> of(String section, Cell cell, Figures before, Figures after) {
		String first = printed(cell, before);
		String second = printed(cell, after);
		return first.equals(second) ? Optional.empty() : Optional.of(new FigureChange(section, cell, first, second));
	}

	private static String printed(Cell cell, Figures figures) {
		String number = figures.isBlank(cell) ? BLANK : figures.text(cell);
		String note = figures.note(cell);
		return (note != null) ? number + "（" + note + "）" : number;
	}

}
