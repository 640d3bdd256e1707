package org.nianbao.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of all pages to paragraphs, and leaves out page numbers and what stands
 * on the margin of every page.
 */
final class PdfProse {

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-—–―－·\\s]*(?:第\\s*)?\\d{1,3}\\s*(?:页?\\s*[/／共,，]?\\s*共?\\s*\\d{0,3}\\s*页?)?[-—–―－·\\s]*");

	/** How much of a page is its margin, above and below. */
	private static final double MARGIN = 0.1;

	/** How near to the edge a line goes on, in heights of the type. */
	private static final double FULL = 1.6;

	/** How far a paragraph is indented at least, in heights of the type. */
	private static final double INDENT = 1.2;

	private final List<Item> items = new ArrayList<>();

	private final Map<String, Integer> margins = new HashMap<>();

	/**
	 * Adds a page.
	 * @param height the page's, in points
	 */
	void add(double height, List<PdfLine> lines, List<Lattice> tables) {
		List<Item> page = new ArrayList<>();
		for (PdfLine line : lines) {
			boolean margin = line.middle() < height * MARGIN || line.middle() > height * (1 - MARGIN);
			Item item = new Item(line.middle(), line, line.text(), margin, null);
			if (margin) {
				this.margins.merge(item.masked(), 1, Integer::sum);
			}
			page.add(item);
		}
		tables.forEach((table) -> page.add(new Item(table.top(), null, "", false, table.grid())));
		page.sort(Comparator.comparingDouble(Item::top));
		this.items.addAll(page);
	}

	/**
	 * The paragraphs and tables in their order.
	 */
	List<Block> blocks() {
		this.items.removeIf((item) -> item.margin()
				&& (PAGE_NUMBER.matcher(item.text()).matches() || this.margins.getOrDefault(item.masked(), 0) > 1));
		double left = lines().mapToDouble(PdfLine::left).min().orElse(0);
		double right = lines().mapToDouble(PdfLine::right).max().orElse(0);
		List<Block> blocks = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		PdfLine before = null;
		for (Item item : this.items) {
			PdfLine line = item.line();
			if (line == null || before == null || !goesOn(before, line, left, right)) {
				end(paragraph, blocks);
			}
			if (item.grid() != null) {
				blocks.add(item.grid());
			}
			else if (!paragraph.isEmpty() && PdfLine.isLatin(item.text())
					&& PdfLine.isLatin(paragraph.substring(paragraph.length() - 1))) {
				paragraph.append(' ');
			}
			paragraph.append(item.text());
			before = line;
		}
		end(paragraph, blocks);
		return blocks;
	}

	private Stream<PdfLine> lines() {
		return this.items.stream().filter((item) -> item.line() != null).map(Item::line);
	}

	private static boolean goesOn(PdfLine before, PdfLine line, double left, double right) {
		return Math.abs(before.size() - line.size()) < 1 && before.right() > right - FULL * before.size()
				&& line.left() < left + INDENT * line.size();
	}

	private static void end(StringBuilder paragraph, List<Block> blocks) {
		if (!paragraph.isEmpty()) {
			blocks.add(new Paragraph(paragraph.toString()));
			paragraph.setLength(0);
		}
	}

	private record Item(double top, @Nullable PdfLine line, String text, boolean margin, @Nullable Grid grid) {

		/** The same on every page, whatever the page's number. */
		String masked() {
			return this.text.replaceAll("\\d+", "#");
		}

	}

}
