package org.nianbao.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.nianbao.source.GridBuilder.Open;

/**
 * A table of a web page.
 */
final class HtmlTable {

	/**
	 * The furthest that a cell may reach to the right; one that says more reaches to the
	 * end.
	 */
	static final int WIDEST_SPAN = 100;

	/** The longest text of a cell of a small table that is no prose, in characters. */
	private static final int PROSE = 200;

	/** In how many cells prose is layout. */
	private static final int FEW = 6;

	/** The longest text of the only column of a table of figures, in characters. */
	private static final int ONE_COLUMN = 60;

	private static final Set<String> GROUPS = Set.of("tbody", "thead", "tfoot");

	private final Element table;

	private final List<Element> rows = new ArrayList<>();

	private final int widest;

	HtmlTable(Element table) {
		this.table = table;
		for (Element child : table.children()) {
			if (child.normalName().equals("tr") && HtmlReader.isShown(child)) {
				this.rows.add(child);
			}
			else if (GROUPS.contains(child.normalName()) && HtmlReader.isShown(child)) {
				child.children()
					.stream()
					.filter((row) -> row.normalName().equals("tr") && HtmlReader.isShown(row))
					.forEach(this.rows::add);
			}
		}
		this.widest = widest();
	}

	private static List<Element> cells(Element row) {
		return row.children()
			.stream()
			.filter((cell) -> (cell.normalName().equals("td") || cell.normalName().equals("th"))
					&& HtmlReader.isShown(cell))
			.toList();
	}

	Optional<Element> caption() {
		return this.table.children().stream().filter((child) -> child.normalName().equals("caption")).findFirst();
	}

	/**
	 * Whether it arranges a page instead of holding figures: it has another table in it,
	 * a single cell, headings, or prose.
	 */
	boolean isLayout() {
		List<Element> cells = contents();
		if (cells.size() < 2 || this.table.select("table").size() > 1) {
			return true;
		}
		boolean oneColumn = this.rows.stream().allMatch((row) -> cells(row).size() <= 1);
		boolean headed = cells.size() <= FEW && !this.table.select("h1,h2,h3,h4,h5,h6").isEmpty();
		int longest = cells.stream().mapToInt((cell) -> cell.text().length()).max().orElse(0);
		return headed || (oneColumn && longest > ONE_COLUMN) || (cells.size() <= FEW && longest > PROSE);
	}

	/**
	 * Its caption and cells in their order.
	 */
	List<Element> contents() {
		List<Element> contents = new ArrayList<>();
		caption().ifPresent(contents::add);
		this.rows.forEach((row) -> contents.addAll(cells(row)));
		return contents;
	}

	/**
	 * It as a table.
	 */
	Grid grid() {
		GridBuilder grid = new GridBuilder();
		List<BitSet> taken = new ArrayList<>();
		this.rows.forEach((row) -> taken.add(new BitSet()));
		for (int line = 0; line < this.rows.size(); line++) {
			int column = 0;
			for (Element cell : cells(this.rows.get(line))) {
				column = taken.get(line).nextClearBit(column);
				int width = width(cell, column);
				Open box = grid.add(line, column, width, HtmlReader.cell(cell));
				int height = Math.min(height(cell, line), this.rows.size() - line);
				grid.grow(box, height);
				for (int covered = line; covered < line + height; covered++) {
					taken.get(covered).set(column, column + width);
				}
				column += width;
			}
		}
		return grid.build();
	}

	private int width(Element cell, int column) {
		int width = span(cell.attr("colspan"));
		return (width > WIDEST_SPAN) ? Math.max(1, this.widest - column) : Math.max(1, width);
	}

	/** How wide the widest row says to be. */
	private int widest() {
		return this.rows.stream()
			.mapToInt((row) -> cells(row).stream()
				.mapToInt((cell) -> span(cell.attr("colspan")))
				.map((span) -> (span > WIDEST_SPAN) ? 1 : span)
				.sum())
			.max()
			.orElse(0);
	}

	/** None means to the end of the group of rows. */
	private int height(Element cell, int line) {
		int height = span(cell.attr("rowspan"));
		if (height > 0) {
			return height;
		}
		int last = line;
		while (last + 1 < this.rows.size() && this.rows.get(last + 1).parent() == this.rows.get(line).parent()) {
			last++;
		}
		return last - line + 1;
	}

	private static int span(String text) {
		String digits = text.strip();
		return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 1;
	}

}
