package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.source.GridBuilder.Open;

/**
 * Follows which cells of a Word table reach down into the next row.
 */
final class WordMerges {

	private final GridBuilder grid;

	private final List<Open> open = new ArrayList<>();

	WordMerges(GridBuilder grid) {
		this.grid = grid;
	}

	/**
	 * Adds a cell.
	 * @param merge {@code none}, {@code restart} where a merged one begins, anything else
	 * where it goes on
	 */
	void add(int line, int column, int width, String merge, String text) {
		Open above = above(line, column);
		if (above != null && !merge.equals("none") && !merge.equals("restart")) {
			this.grid.grow(above, line - above.line() + 1);
			return;
		}
		Open box = this.grid.add(line, column, width, text);
		this.open.removeIf((one) -> one.column() < column + width && column < one.column() + one.width());
		if (!merge.equals("none")) {
			this.open.add(box);
		}
	}

	private @Nullable Open above(int line, int column) {
		return this.open.stream()
			.filter((box) -> box.column() == column && box.line() + box.height() == line)
			.findFirst()
			.orElse(null);
	}

}
