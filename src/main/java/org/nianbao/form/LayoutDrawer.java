package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Group;
import org.nianbao.form.Layout.Kind;
import org.nianbao.form.Layout.Row;

/**
 * Draws the parts of a table from its trees of headings: a head reaches over the columns
 * under it, a leaf down to the figures, and the last column of a narrow part over what is
 * left of the table's width.
 */
final class LayoutDrawer {

	private final int width;

	private LayoutDrawer(int width) {
		this.width = width;
	}

	static Layout draw(List<Part> parts, List<Cell> cells) {
		int width = parts.stream().mapToInt(Part::width).max().orElse(0);
		LayoutDrawer drawer = new LayoutDrawer(width);
		List<Group> groups = new ArrayList<>();
		int from = 0;
		for (Part part : parts) {
			int size = part.rowLeaves().size() * (part.width() - part.stubWidth());
			groups.add(drawer.group(part, cells.subList(from, from + size)));
			from += size;
		}
		return new Layout(width, parts.get(0).stubWidth(), List.copyOf(groups));
	}

	private Group group(Part part, List<Cell> cells) {
		int spare = this.width - part.width();
		return new Group(heads(part, spare), rows(part, cells, spare));
	}

	private List<Row> heads(Part part, int spare) {
		int height = Heading.height(part.columns());
		List<List<Box>> lines = Stream.generate(() -> (List<Box>) new ArrayList<Box>()).limit(height).toList();
		if (part.corner() != null) {
			lines.get(0).add(new Box(Kind.CORNER, part.corner(), height, part.stubWidth(), false, null));
		}
		Heading last = part.columns().get(part.columns().size() - 1);
		for (Heading column : part.columns()) {
			head(column, 0, height, (column == last) ? spare : 0, lines);
		}
		List<Row> rows = new ArrayList<>();
		if (part.title() != null) {
			rows.add(new Row(List.of(new Box(Kind.TITLE, part.title(), 1, this.width, false, null))));
		}
		lines.forEach((line) -> rows.add(new Row(List.copyOf(line))));
		return List.copyOf(rows);
	}

	private static void head(Heading column, int line, int height, int spare, List<List<Box>> lines) {
		int below = Heading.height(column.children());
		int rowspan = height - line - below;
		lines.get(line)
			.add(new Box(Kind.HEAD, column.label(), rowspan, column.width() + spare, column.vertical(), null));
		for (Heading child : column.children()) {
			head(child, line + rowspan, height, 0, lines);
		}
	}

	private List<Row> rows(Part part, List<Cell> cells, int spare) {
		List<List<Box>> lines = new ArrayList<>();
		for (Heading row : part.rows()) {
			stub(row, part.stubWidth(), lines, new ArrayList<>());
		}
		if (lines.isEmpty()) {
			lines.add(new ArrayList<>());
		}
		int columns = cells.size() / lines.size();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			List<Box> boxes = lines.get(i);
			for (int j = 0; j < columns; j++) {
				int colspan = (j == columns - 1) ? 1 + spare : 1;
				boxes.add(new Box(Kind.FIGURE, "", 1, colspan, false, cells.get(i * columns + j)));
			}
			rows.add(new Row(List.copyOf(boxes)));
		}
		return List.copyOf(rows);
	}

	private static void stub(Heading row, int columns, List<List<Box>> lines, List<Box> begun) {
		int colspan = row.leaf() ? columns : 1;
		List<Box> boxes = new ArrayList<>(begun);
		boxes.add(new Box(Kind.STUB, row.label(), row.width(), colspan, row.vertical(), null));
		if (row.leaf()) {
			lines.add(boxes);
			return;
		}
		for (Heading child : row.children()) {
			stub(child, columns - 1, lines, boxes);
			boxes = List.of();
		}
	}

}
