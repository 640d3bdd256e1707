package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Layout;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Group;
import org.nianbao.form.Layout.Row;

/**
 * A statutory table line by line, with every box in its place: files that know merged
 * cells name a box again in each line that it reaches down to.
 *
 * @param lines the lines from top to bottom
 */
record TableGrid(List<Line> lines) {

	/**
	 * Places the boxes of a table.
	 */
	static TableGrid of(Layout layout) {
		List<Line> lines = new ArrayList<>();
		for (Group group : layout.groups()) {
			place(group.heads(), true, layout.width(), lines);
			place(group.rows(), false, layout.width(), lines);
		}
		return new TableGrid(List.copyOf(lines));
	}

	private static void place(List<Row> rows, boolean head, int width, List<Line> lines) {
		@Nullable Slot[] above = new Slot[width];
		for (Row row : rows) {
			List<Slot> slots = new ArrayList<>();
			int column = 0;
			int next = 0;
			while (column < width) {
				Slot reaching = above[column];
				Slot slot = (reaching != null && reaching.left() > 1)
						? new Slot(reaching.box(), column, false, reaching.left() - 1)
						: Slot.begin(row.boxes().get(next++), column);
				above[column] = slot;
				slots.add(slot);
				column += slot.box().colspan();
			}
			lines.add(new Line(head, List.copyOf(slots)));
		}
	}

	/**
	 * A line.
	 *
	 * @param head whether it names columns
	 * @param slots what stands in it, from left to right
	 */
	record Line(boolean head, List<Slot> slots) {

	}

	/**
	 * A box in a line.
	 *
	 * @param box the box
	 * @param column where it begins, from 0
	 * @param first whether the box begins in this line
	 * @param left how many lines it takes from here on
	 */
	record Slot(Box box, int column, boolean first, int left) {

		private static Slot begin(Box box, int column) {
			return new Slot(box, column, true, box.rowspan());
		}

	}

}
