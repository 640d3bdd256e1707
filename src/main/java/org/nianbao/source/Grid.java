package org.nianbao.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as a file has it, whatever its format: lines of boxes, where a merged box
 * stands in every place that it covers. All lines are equally long; a place that the file
 * leaves out holds {@link Box#NONE}. Immutable.
 */
public final class Grid implements Block {

	private final List<List<Box>> lines;

	private Grid(List<List<Box>> lines) {
		this.lines = lines;
	}

	/**
	 * A table of boxes that say where they begin and how far they reach.
	 * @param boxes the boxes; where two overlap, the first one stands
	 */
	public static Grid of(List<Box> boxes) {
		int height = boxes.stream().mapToInt((box) -> box.line() + box.height()).max().orElse(0);
		int width = boxes.stream().mapToInt((box) -> box.column() + box.width()).max().orElse(0);
		List<List<Box>> lines = new ArrayList<>();
		for (int line = 0; line < height; line++) {
			lines.add(new ArrayList<>(Collections.nCopies(width, Box.NONE)));
		}
		for (Box box : boxes) {
			for (int line = box.line(); line < box.line() + box.height(); line++) {
				for (int column = box.column(); column < box.column() + box.width(); column++) {
					if (lines.get(line).get(column) == Box.NONE) {
						lines.get(line).set(column, box);
					}
				}
			}
		}
		return new Grid(lines.stream().map(List::copyOf).toList());
	}

	/**
	 * How many lines it has.
	 */
	public int height() {
		return this.lines.size();
	}

	/**
	 * How many columns it has.
	 */
	public int width() {
		return this.lines.isEmpty() ? 0 : this.lines.get(0).size();
	}

	/**
	 * The box that covers a place.
	 * @param line from 0
	 * @param column from 0
	 */
	public Box box(int line, int column) {
		return this.lines.get(line).get(column);
	}

	/**
	 * The boxes of a line from left to right, each once, also those that reach down into
	 * it from above.
	 * @param line from 0
	 */
	public List<Box> line(int line) {
		Set<Box> boxes = new LinkedHashSet<>(this.lines.get(line));
		boxes.remove(Box.NONE);
		return List.copyOf(boxes);
	}

	/**
	 * The table with lines and columns exchanged, for one that an office set upright.
	 */
	public Grid transposed() {
		return of(this.lines.stream()
			.flatMap(List::stream)
			.filter((box) -> box != Box.NONE)
			.distinct()
			.map((box) -> new Box(box.column(), box.line(), box.width(), box.height(), box.text(), box.note()))
			.toList());
	}

	/**
	 * A box of a table.
	 *
	 * @param line the first line that it covers, from 0
	 * @param column the first column that it covers, from 0
	 * @param height how many lines it covers, at least 1
	 * @param width how many columns it covers, at least 1
	 * @param text its words, lines parted by LF; empty if it is blank
	 * @param note a comment that the file attaches to it, empty if there is none
	 */
	public record Box(int line, int column, int height, int width, String text, String note) {

		/** What stands where a file has no box. */
		public static final Box NONE = new Box(-1, -1, 1, 1, "", "");

		/**
		 * Whether it says nothing.
		 */
		public boolean isBlank() {
			return this.text.isBlank();
		}

	}

}
