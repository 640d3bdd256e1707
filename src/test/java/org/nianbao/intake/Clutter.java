package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nianbao.form.Layout.Kind;

/**
 * What offices put into their tables that the form does not have, and where else they put
 * what it has.
 */
final class Clutter {

	private final Random random;

	private final List<String> done = new ArrayList<>();

	private final boolean merges;

	/**
	 * @param merges whether figures may share a box
	 */
	Clutter(Random random, boolean merges) {
		this.random = random;
		this.merges = merges;
	}

	/**
	 * What was done, in words.
	 */
	List<String> done() {
		return this.done;
	}

	/**
	 * A table with one thing out of place, or none.
	 */
	List<DrawnTable> in(DrawnTable table) {
		int what = this.random.nextInt(36);
		List<DrawnTable> changed = switch (what) {
			case 0 -> List.of(column(table, 0, "序号", true));
			case 1 -> List.of(column(table, table.width(), "备注", false));
			case 2 -> List.of(above(table, "单位：件"));
			case 3 -> List.of(column(table, table.stubWidth(), "", false));
			case 4 -> List.of(shuffled(table));
			case 5 -> List.of(swapped(table));
			case 6 -> List.of(transposed(table));
			case 7 -> List.of(decoy(table.id()), table);
			case 8 -> List.of(table, other(table));
			case 9 -> List.of();
			case 10 -> List.of(copied(table));
			case 11 -> List.of(numbered(table));
			case 12 -> List.of(headless(table));
			case 13 -> List.of(this.merges ? joined(table) : table);
			default -> List.of(table);
		};
		if (!changed.equals(List.of(table))) {
			this.done.add("clutter " + what + " in " + table.id());
		}
		return changed;
	}

	private static DrawnBox moved(DrawnBox box, int lines, int columns) {
		return box.at(box.line() + lines, box.column() + columns, box.height(), box.width());
	}

	/** A column that the form does not have. */
	private DrawnTable column(DrawnTable table, int at, String head, boolean numbers) {
		List<DrawnBox> all = new ArrayList<>();
		for (DrawnBox box : table.boxes()) {
			boolean across = box.column() < at && box.right() > at;
			all.add(across ? box.at(box.line(), box.column(), box.height(), box.width() + 1)
					: moved(box, 0, (box.column() >= at) ? 1 : 0));
		}
		int heads = Math.max(1, table.headHeight());
		int number = 0;
		for (int line = 0; line < table.height(); line++) {
			int place = line;
			boolean free = all.stream()
				.noneMatch(
						(box) -> box.line() <= place && place < box.bottom() && box.column() <= at && at < box.right());
			if (free) {
				String text = (line < heads) ? (line == 0) ? head : "" : numbers ? String.valueOf(++number) : "";
				all.add(new DrawnBox(line, at, 1, 1, text, Kind.CORNER, false, null));
			}
		}
		return new DrawnTable(table.id(), List.copyOf(all));
	}

	private static DrawnTable above(DrawnTable table, String text) {
		DrawnTable line = new DrawnTable(table.id(),
				List.of(new DrawnBox(0, 0, 1, table.width(), text, Kind.TITLE, false, null)));
		return line.over(table);
	}

	/** Two lines of the lowest level that change places. */
	private DrawnTable shuffled(DrawnTable table) {
		List<Integer> lines = IntStream.range(table.headHeight(), table.height())
			.filter((line) -> table.boxes().stream().anyMatch((box) -> box.line() == line && !box.label()))
			.boxed()
			.toList();
		if (lines.size() < 2) {
			return table;
		}
		int first = lines.get(this.random.nextInt(lines.size() - 1));
		if (!lines.contains(first + 1)) {
			return table;
		}
		return table.map((box) -> (box.height() > 1 || box.line() < first || box.line() > first + 1) ? box
				: moved(box, (box.line() == first) ? 1 : -1, 0));
	}

	/** Two columns that change places, heads and all. */
	private DrawnTable swapped(DrawnTable table) {
		if (!table.id().equals("table3")) {
			return table;
		}
		int first = table.stubWidth() + 1 + this.random.nextInt(4);
		return table.map((box) -> (box.width() > 1 || box.column() < first || box.column() > first + 1) ? box
				: moved(box, 0, (box.column() == first) ? 1 : -1));
	}

	private static DrawnTable transposed(DrawnTable table) {
		return table.map((box) -> box.at(box.column(), box.line(), box.width(), box.height()));
	}

	/** A table of the office's own. */
	private DrawnTable decoy(String id) {
		List<DrawnBox> boxes = new ArrayList<>();
		List<String> labels = List.of("项目", "主动公开信息数", "行政许可", "收到申请数", "其他", "总计");
		for (int line = 0; line < labels.size(); line++) {
			boxes.add(new DrawnBox(line, 0, 1, 1, labels.get(line), Kind.STUB, false, null));
			String text = (line == 0) ? "上年数" : String.valueOf(80000 + this.random.nextInt(9999));
			boxes.add(new DrawnBox(line, 1, 1, 1, text, Kind.FIGURE, false, null));
		}
		return new DrawnTable(id, List.copyOf(boxes));
	}

	/** The same table once more, with other figures, as where an office adds its own. */
	private DrawnTable other(DrawnTable table) {
		return table.map((box) -> box.label() ? box : box.saying(String.valueOf(60000 + this.random.nextInt(9999))));
	}

	/** The label of one line copied into another. */
	private DrawnTable copied(DrawnTable table) {
		List<DrawnBox> labels = table.boxes()
			.stream()
			.filter((box) -> box.kind() == Kind.STUB && box.height() == 1)
			.toList();
		if (labels.size() < 2) {
			return table;
		}
		int from = this.random.nextInt(labels.size() - 1);
		DrawnBox wrong = labels.get(from + 1);
		return table.map((box) -> box.equals(wrong) ? box.saying(labels.get(from).text()) : box);
	}

	/** The numbers of the columns in a line below the heads. */
	private static DrawnTable numbered(DrawnTable table) {
		if (table.id().equals("table2")) {
			return table;
		}
		int heads = table.headHeight();
		List<DrawnBox> numbers = IntStream.range(0, table.width())
			.mapToObj(
					(column) -> new DrawnBox(0, column, 1, 1,
							(column < table.stubWidth()) ? (column == 0) ? "栏次" : ""
									: "" + (column - table.stubWidth() + 1),
							Kind.HEAD, false, null))
			.toList();
		return table.lines(0, heads).over(new DrawnTable(table.id(), numbers)).over(table.lines(heads, table.height()));
	}

	/** One of the heads is blank. */
	private DrawnTable headless(DrawnTable table) {
		List<DrawnBox> heads = new ArrayList<>(
				table.boxes().stream().filter((box) -> box.kind() == Kind.HEAD && box.width() == 1).toList());
		Collections.shuffle(heads, this.random);
		return table.map((box) -> box.equals(heads.get(0)) ? box.saying("") : box);
	}

	/** Blanks and equal figures beside each other are one box. */
	private static DrawnTable joined(DrawnTable table) {
		List<DrawnBox> all = new ArrayList<>();
		Stream<DrawnBox> figures = table.boxes().stream().filter((box) -> !box.label());
		all.addAll(table.boxes().stream().filter(DrawnBox::label).toList());
		figures.forEach((box) -> {
			DrawnBox last = all.get(all.size() - 1);
			boolean joins = !last.label() && last.line() == box.line() && last.right() == box.column()
					&& last.text().equals(box.text()) && (box.text().isBlank() || box.text().equals("0"));
			if (joins) {
				all.set(all.size() - 1, last.at(last.line(), last.column(), 1, last.width() + box.width()));
			}
			else {
				all.add(box);
			}
		});
		return new DrawnTable(table.id(), List.copyOf(all));
	}

}
