package org.nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.nianbao.form.Layout.Kind;

/**
 * What becomes of the lines and boxes of a form when people copy it: lines lost and
 * doubled, merged labels cut or taken apart, columns left out.
 */
final class ShapeNoise {

	private final Random random;

	private final List<String> done = new ArrayList<>();

	ShapeNoise(Random random) {
		this.random = random;
	}

	/**
	 * What was done, in words.
	 */
	List<String> done() {
		return this.done;
	}

	/**
	 * A table with something lost or doubled.
	 */
	DrawnTable lines(DrawnTable table) {
		DrawnTable changed = table;
		if (this.random.nextInt(6) == 0 && !table.id().equals("table4")) {
			int line = figureLine(changed);
			this.done.add("without " + said(changed, line));
			changed = changed.without(line);
		}
		if (this.random.nextInt(6) == 0 && !table.id().equals("table4")) {
			int line = figureLine(changed);
			boolean other = this.random.nextBoolean();
			this.done.add("twice " + said(changed, line));
			changed = changed.doubled(line, (box) -> (box.label() || !other) ? box
					: box.saying(String.valueOf(70000 + this.random.nextInt(9999))));
		}
		return changed;
	}

	private int figureLine(DrawnTable table) {
		List<Integer> lines = table.boxes()
			.stream()
			.filter((box) -> !box.label())
			.map(DrawnBox::line)
			.distinct()
			.toList();
		return lines.get(this.random.nextInt(lines.size()));
	}

	private static String said(DrawnTable table, int line) {
		return table.line(line).stream().filter(DrawnBox::label).reduce((a, b) -> b).map(DrawnBox::text).orElse("");
	}

	/**
	 * A table without a column of totals.
	 */
	DrawnTable totals(DrawnTable table) {
		if (table.id().equals("table2") || this.random.nextInt(8) != 0) {
			return table;
		}
		this.done.add("no total in " + table.id());
		if (table.id().equals("table3")) {
			return table.columns(0, table.width() - 1);
		}
		int block = this.random.nextInt(3) * 5;
		DrawnTable left = table.columns(0, block + 4);
		DrawnTable right = table.columns(block + 5, table.width());
		return beside(left, right);
	}

	private static DrawnTable beside(DrawnTable left, DrawnTable right) {
		List<DrawnBox> all = new ArrayList<>(left.boxes());
		int width = left.width();
		right.boxes().forEach((box) -> all.add(box.at(box.line(), box.column() + width, box.height(), box.width())));
		return new DrawnTable(left.id(), List.copyOf(all));
	}

	/**
	 * A table with some merged labels cut or taken apart.
	 */
	DrawnTable merges(DrawnTable table) {
		List<DrawnBox> all = new ArrayList<>();
		for (DrawnBox box : table.boxes()) {
			if (box.kind() == Kind.STUB && box.height() > 1 && this.random.nextInt(3) == 0) {
				this.done.add("cut " + box.text());
				cut(box, all);
			}
			else {
				all.add(box);
			}
		}
		return new DrawnTable(table.id(), List.copyOf(all));
	}

	private void cut(DrawnBox box, List<DrawnBox> all) {
		int height = 1 + this.random.nextInt(box.height() - 1);
		String below = this.random.nextBoolean() ? box.text() : "";
		all.add(box.at(box.line(), box.column(), height, box.width()));
		all.add(box.at(box.line() + height, box.column(), box.height() - height, box.width()).saying(below));
	}

	/**
	 * Table 3 of the 2021 form with one line for （六）其他处理.
	 */
	static DrawnTable undivided(DrawnTable table) {
		int first = Shapes.firstLine(table, "（六）其他处理");
		DrawnTable shorter = table.without(first).without(first);
		List<DrawnBox> all = new ArrayList<>();
		for (DrawnBox box : shorter.boxes()) {
			if (box.line() != first || !box.label() || box.column() == 0) {
				all.add(box);
			}
			else if (box.text().equals("（六）其他处理")) {
				all.add(box.at(first, box.column(), 1, 2));
			}
		}
		return new DrawnTable(table.id(), List.copyOf(all));
	}

}
