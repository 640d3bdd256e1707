package org.nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Layout;

/**
 * A table of a report on its way into a file.
 *
 * @param id the statutory table that it is, or is part of
 * @param boxes its boxes, none of which overlap
 */
record DrawnTable(String id, List<DrawnBox> boxes) {

	int height() {
		return this.boxes.stream().mapToInt(DrawnBox::bottom).max().orElse(0);
	}

	int width() {
		return this.boxes.stream().mapToInt(DrawnBox::right).max().orElse(0);
	}

	/**
	 * How many columns on the left hold the labels of lines.
	 */
	int stubWidth() {
		return this.boxes.stream()
			.filter((box) -> box.kind() == Layout.Kind.STUB || box.kind() == Layout.Kind.CORNER)
			.mapToInt(DrawnBox::right)
			.max()
			.orElse(0);
	}

	DrawnTable map(UnaryOperator<DrawnBox> change) {
		return new DrawnTable(this.id, this.boxes.stream().map(change).toList());
	}

	/**
	 * What stands in a line from left to right: boxes that begin in it or reach down into
	 * it.
	 */
	List<DrawnBox> line(int line) {
		List<DrawnBox> found = new ArrayList<>();
		int column = 0;
		while (column < width()) {
			DrawnBox box = box(line, column);
			found.add((box != null) ? box : new DrawnBox(line, column, 1, 1, "", Layout.Kind.FIGURE, false, null));
			column = found.get(found.size() - 1).right();
		}
		return found;
	}

	@Nullable DrawnBox box(int line, int column) {
		return this.boxes.stream()
			.filter((box) -> box.line() <= line && line < box.bottom() && box.column() <= column
					&& column < box.right())
			.findFirst()
			.orElse(null);
	}

	/**
	 * How many lines on top hold no figure and no label of a line.
	 */
	int headHeight() {
		return (int) IntStream.range(0, height())
			.takeWhile((line) -> line(line).stream().allMatch(DrawnBox::head))
			.count();
	}

	/**
	 * Some of its lines and columns as a table; boxes that reach beyond it say their
	 * words again.
	 */
	DrawnTable cut(int top, int bottom, int left, int right) {
		List<DrawnBox> cut = new ArrayList<>();
		for (DrawnBox box : this.boxes) {
			int line = Math.max(box.line(), top);
			int column = Math.max(box.column(), left);
			int height = Math.min(box.bottom(), bottom) - line;
			int width = Math.min(box.right(), right) - column;
			if (height > 0 && width > 0) {
				cut.add(box.at(line - top, column - left, height, width));
			}
		}
		return new DrawnTable(this.id, List.copyOf(cut));
	}

	DrawnTable lines(int top, int bottom) {
		return cut(top, bottom, 0, width());
	}

	DrawnTable columns(int left, int right) {
		return cut(0, height(), left, right);
	}

	/**
	 * With another table below it.
	 */
	DrawnTable over(DrawnTable below) {
		List<DrawnBox> all = new ArrayList<>(this.boxes);
		int height = height();
		below.boxes.forEach((box) -> all.add(box.at(box.line() + height, box.column(), box.height(), box.width())));
		return new DrawnTable(this.id, List.copyOf(all));
	}

	/**
	 * Without one of its lines; boxes that reach over it become lower.
	 */
	DrawnTable without(int line) {
		return new DrawnTable(this.id,
				this.boxes.stream()
					.filter((box) -> box.line() != line || box.height() > 1)
					.map((box) -> resized(box, line, -1))
					.toList());
	}

	/**
	 * With one of its lines twice; boxes that reach over it become higher.
	 * @param change what the second says otherwise
	 */
	DrawnTable doubled(int line, UnaryOperator<DrawnBox> change) {
		List<DrawnBox> all = new ArrayList<>();
		for (DrawnBox box : this.boxes) {
			all.add((box.line() == line && box.height() == 1) ? box : resized(box, line, 1));
			if (box.line() == line && box.height() == 1) {
				all.add(change.apply(box.at(line + 1, box.column(), 1, box.width())));
			}
		}
		return new DrawnTable(this.id, List.copyOf(all));
	}

	private static DrawnBox resized(DrawnBox box, int line, int by) {
		if (box.line() > line) {
			return box.at(box.line() + by, box.column(), box.height(), box.width());
		}
		return (box.bottom() > line) ? box.at(box.line(), box.column(), box.height() + by, box.width()) : box;
	}

}
