package org.nianbao.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.intake.Origin;
import org.nianbao.intake.Taken;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * A table of a file as a page shows it, its merged boxes each once.
 *
 * @param number the how manieth table it is, from 1
 * @param lines its lines, each with the boxes that begin there
 * @param cut whether it has more lines than are shown
 */
record SourceTable(int number, List<List<Shown>> lines, boolean cut) {

	private static final int MOST_LINES = 200;

	private static final int MOST_COLUMNS = 60;

	static SourceTable of(int index, Taken taken) {
		Grid grid = taken.tables().get(index);
		Map<Box, String> cells = new HashMap<>();
		taken.origins().forEach((cell, origin) -> {
			if (origin.table() == index && within(origin, grid)) {
				cells.merge(grid.box(origin.line(), origin.column()), cell, (one, other) -> one + " " + other);
			}
		});
		int height = Math.min(grid.height(), MOST_LINES);
		int width = Math.min(grid.width(), MOST_COLUMNS);
		List<List<Shown>> lines = new ArrayList<>();
		for (int line = 0; line < height; line++) {
			lines.add(line(grid, line, width, height, cells));
		}
		return new SourceTable(index + 1, lines, grid.height() > height || grid.width() > width);
	}

	private static boolean within(Origin origin, Grid grid) {
		return origin.line() < grid.height() && origin.column() < grid.width();
	}

	private static List<Shown> line(Grid grid, int line, int width, int height, Map<Box, String> cells) {
		List<Shown> shown = new ArrayList<>();
		for (int column = 0; column < width; column++) {
			Box box = grid.box(line, column);
			if (box == Box.NONE) {
				shown.add(new Shown("", "", 1, 1, ""));
			}
			else if (box.line() == line && box.column() == column) {
				shown.add(new Shown(box.text(), box.note(), Math.min(box.width(), width - column),
						Math.min(box.height(), height - line), cells.getOrDefault(box, "")));
			}
		}
		return shown;
	}

	/**
	 * A box.
	 *
	 * @param text its words
	 * @param note a comment that the file attaches to it, empty if there is none
	 * @param width how many columns it covers
	 * @param height how many lines it covers
	 * @param cells the names of the cells whose figures were read in it, parted by spaces
	 */
	record Shown(String text, String note, int width, int height, String cells) {

	}

}
