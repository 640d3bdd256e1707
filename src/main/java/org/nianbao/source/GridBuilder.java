package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.source.Grid.Box;

/**
 * Collects the boxes of a table, as many as a table of a report may have.
 */
final class GridBuilder {

	/** How many places a table may have. */
	static final int PLACES = 20_000;

	/** How many columns a table may have. */
	static final int COLUMNS = 300;

	private final List<Open> boxes = new ArrayList<>();

	private long places;

	/**
	 * Adds a box.
	 * @return it, which may still grow
	 */
	Open add(int line, int column, int width, String text) {
		this.places += width;
		if (column < 0 || width < 1 || column + width > COLUMNS || this.places > PLACES) {
			throw Refusals.tableTooLarge();
		}
		Open box = new Open(line, column, width, text);
		this.boxes.add(box);
		return box;
	}

	/**
	 * Makes a box higher.
	 */
	void grow(Open box, int height) {
		this.places += (long) (height - box.height) * box.width;
		if (this.places > PLACES) {
			throw Refusals.tableTooLarge();
		}
		box.height = height;
	}

	boolean isEmpty() {
		return this.boxes.isEmpty();
	}

	Grid build() {
		long height = this.boxes.stream().mapToInt((box) -> box.line + box.height).max().orElse(0);
		long width = this.boxes.stream().mapToInt((box) -> box.column + box.width).max().orElse(0);
		if (height * width > PLACES) {
			throw Refusals.tableTooLarge();
		}
		return Grid.of(this.boxes.stream().map(Open::closed).toList());
	}

	/**
	 * A box that may still grow.
	 */
	static final class Open {

		private final int line;

		private final int column;

		private final int width;

		private final String text;

		private int height = 1;

		private Open(int line, int column, int width, String text) {
			this.line = line;
			this.column = column;
			this.width = width;
			this.text = text;
		}

		int line() {
			return this.line;
		}

		int column() {
			return this.column;
		}

		int width() {
			return this.width;
		}

		int height() {
			return this.height;
		}

		private Box closed() {
			return new Box(this.line, this.column, this.height, this.width, this.text, "");
		}

	}

}
