package org.nianbao.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.nianbao.source.Grid.Box;

/**
 * A sheet of a workbook while it is read.
 */
final class Sheet {

	/** How many places the used part of a sheet may have. */
	static final long PLACES = 1_000_000;

	/** In how large a table blank cells count as boxes, in places. */
	static final long SMALL = 40_000;

	/** How many labels beside each other are the heads of a table. */
	private static final int HEADS = 5;

	/** How many columns a sheet can have. */
	static final int COLUMNS = 16_384;

	private final String name;

	private final boolean visible;

	private final Map<Long, String> texts = new TreeMap<>();

	private final Map<Long, String> formulas = new TreeMap<>();

	private final Map<Long, String> notes = new HashMap<>();

	private final List<int[]> merges = new ArrayList<>();

	Sheet(String name, boolean visible) {
		this.name = name;
		this.visible = visible;
	}

	String name() {
		return this.name;
	}

	boolean visible() {
		return this.visible;
	}

	/**
	 * Where a cell stands, as one number.
	 */
	static long place(int line, int column) {
		return (long) line * COLUMNS + column;
	}

	void put(int line, int column, String text) {
		this.texts.put(place(line, column), text);
	}

	/**
	 * Says that a cell's result is to be found out.
	 */
	void putFormula(int line, int column, String formula) {
		this.formulas.put(place(line, column), formula);
	}

	void note(int line, int column, String note) {
		this.notes.put(place(line, column), note);
	}

	/**
	 * Says which cells are one.
	 * @param area first line, first column, last line, last column
	 */
	void merge(int[] area) {
		this.merges.add(area);
	}

	String text(long place) {
		return this.texts.getOrDefault(place, "");
	}

	/**
	 * The formula of a cell whose result is not known, empty if there is none.
	 */
	String formula(long place) {
		return this.formulas.getOrDefault(place, "");
	}

	/**
	 * Finds out the results that the file does not hold.
	 */
	void compute() {
		Formulas computing = new Formulas(this);
		for (long place : this.formulas.keySet()) {
			computing.result(place).ifPresent((result) -> this.texts.put(place, CellFormats.exact(result)));
		}
	}

	/**
	 * The table, cut to its used part; where that ends with heads, nobody filled in what
	 * is below them, and a blank line belongs to it.
	 */
	Grid grid() {
		if (this.texts.isEmpty()) {
			return Grid.of(List.of());
		}
		int top = Integer.MAX_VALUE;
		int left = Integer.MAX_VALUE;
		int bottom = 0;
		int right = 0;
		for (long place : this.texts.keySet()) {
			top = Math.min(top, line(place));
			bottom = Math.max(bottom, line(place));
			left = Math.min(left, column(place));
			right = Math.max(right, column(place));
		}
		for (int[] area : this.merges) {
			if (this.texts.containsKey(place(area[0], area[1]))) {
				bottom = Math.max(bottom, area[2]);
				right = Math.max(right, area[3]);
			}
		}
		if ((long) (bottom - top + 1) * (right - left + 1) > PLACES) {
			throw Refusals.tableTooLarge();
		}
		return Grid.of(boxes(new int[] { top, left, endsWithHeads(bottom) ? bottom + 1 : bottom, right }));
	}

	private boolean endsWithHeads(int bottom) {
		List<String> last = this.texts.entrySet()
			.stream()
			.filter((cell) -> line(cell.getKey()) == bottom)
			.map(Map.Entry::getValue)
			.toList();
		return last.size() >= HEADS && last.stream().allMatch(Sheet::isHead);
	}

	private static boolean isHead(String text) {
		return text.codePoints().filter(Character::isIdeographic).count() > 1
				&& text.codePoints().noneMatch(Character::isDigit);
	}

	private List<Box> boxes(int[] used) {
		List<Box> boxes = new ArrayList<>();
		Set<Long> covered = new HashSet<>();
		for (int[] area : this.merges) {
			Box box = box(area, used);
			if (box.height() > 0 && box.width() > 0 && covered.add(place(area[0], area[1]))) {
				boxes.add(box);
			}
		}
		this.texts.keySet().stream().filter((place) -> !covered.contains(place)).forEach((place) -> {
			int[] cell = { line(place), column(place), line(place), column(place) };
			boxes.add(box(cell, used));
		});
		if ((long) (used[2] - used[0] + 1) * (used[3] - used[1] + 1) <= SMALL) {
			addBlanks(boxes, used);
		}
		return boxes;
	}

	/** Where boxes overlap the first one stands: these fill what is left. */
	private void addBlanks(List<Box> boxes, int[] used) {
		for (int line = used[0]; line <= used[2]; line++) {
			for (int column = used[1]; column <= used[3]; column++) {
				boxes.add(box(new int[] { line, column, line, column }, used));
			}
		}
	}

	private Box box(int[] area, int[] used) {
		int top = Math.max(area[0], used[0]);
		int left = Math.max(area[1], used[1]);
		long place = place(area[0], area[1]);
		return new Box(top - used[0], left - used[1], Math.min(area[2], used[2]) - top + 1,
				Math.min(area[3], used[3]) - left + 1, text(place), this.notes.getOrDefault(place, ""));
	}

	private static int line(long place) {
		return (int) (place / COLUMNS);
	}

	private static int column(long place) {
		return (int) (place % COLUMNS);
	}

}
