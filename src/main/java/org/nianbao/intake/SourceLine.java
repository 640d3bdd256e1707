package org.nianbao.intake;

import java.util.List;

import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * A line of a table of a file.
 *
 * @param table which table, from 0
 * @param grid the table
 * @param number which line of it, from 0
 */
record SourceLine(int table, Grid grid, int number) {

	/**
	 * Its boxes that name something, from left to right.
	 */
	List<Box> labels() {
		return this.grid.line(this.number).stream().filter((box) -> FigureText.isLabel(box.text())).toList();
	}

	/**
	 * Whether a number stands in it.
	 */
	boolean hasNumber() {
		return this.grid.line(this.number).stream().anyMatch((box) -> FigureText.isNumber(box.text()));
	}

	/**
	 * Whether there is room for a figure behind its labels.
	 */
	boolean hasRoom() {
		List<Box> labels = labels();
		if (labels.isEmpty()) {
			return false;
		}
		Box last = labels.get(labels.size() - 1);
		return last.column() + last.width() < this.grid.width();
	}

	/**
	 * Where it stands, as a sentence says it.
	 */
	String words() {
		return "第 " + (this.table + 1) + " 张表第 " + (this.number + 1) + " 行";
	}

	/**
	 * What its labels say.
	 */
	String said() {
		return String.join(" ", labels().stream().map((box) -> FigureText.shown(box.text())).toList());
	}

}
