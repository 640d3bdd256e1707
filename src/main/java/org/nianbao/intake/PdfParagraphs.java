package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.nianbao.intake.PdfPage.Glyph;

/**
 * Puts the characters of a PDF together to lines, and lines to paragraphs: a line that
 * reaches the right edge goes on in the next one.
 */
final class PdfParagraphs {

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-—–\\s]*(?:第?\\s*\\d{1,3}\\s*页?(?:\\s*[/共]\\s*\\d{1,3}\\s*页?)?)[-—–\\s]*");

	private static final double HALF = 0.5;

	private final List<Block> blocks;

	private final StringBuilder open = new StringBuilder();

	private double size;

	PdfParagraphs(List<Block> blocks) {
		this.blocks = blocks;
	}

	/**
	 * Adds what stands on a page.
	 */
	void add(PdfPage page) {
		List<PdfLattice> tables = PdfLattice.on(page);
		List<Glyph> outside = page.glyphs()
			.stream()
			.filter((glyph) -> tables.stream().noneMatch((table) -> table.holds(glyph)))
			.toList();
		List<List<Glyph>> lines = lines(outside);
		double right = lines.stream().mapToDouble(PdfParagraphs::end).max().orElse(0);
		double left = lines.stream().mapToDouble((line) -> line.get(0).x()).min().orElse(0);
		int next = 0;
		for (List<Glyph> line : lines) {
			double top = line.get(0).y();
			while (next < tables.size() && tables.get(next).area().getY() < top) {
				end();
				this.blocks.add(tables.get(next++).grid());
			}
			add(line, left, right, top > page.height() * 0.9 || top < page.height() * 0.08);
		}
		while (next < tables.size()) {
			end();
			this.blocks.add(tables.get(next++).grid());
		}
	}

	private void add(List<Glyph> line, double left, double right, boolean margin) {
		String text = text(line);
		if (margin && PAGE_NUMBER.matcher(text).matches()) {
			return;
		}
		double size = line.get(0).size();
		if (line.get(0).x() > left + size || Math.abs(size - this.size) > 1) {
			end();
		}
		this.open.append(text);
		this.size = size;
		if (end(line) < right - 1.5 * size) {
			end();
		}
	}

	private static double end(List<Glyph> line) {
		Glyph last = line.get(line.size() - 1);
		return last.x() + last.width();
	}

	/**
	 * Ends the paragraph that is open.
	 */
	void end() {
		if (!this.open.toString().isBlank()) {
			this.blocks.add(new Paragraph(this.open.toString().strip()));
		}
		this.open.setLength(0);
	}

	/**
	 * Characters in lines from top to bottom, each from left to right.
	 */
	static List<List<Glyph>> lines(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparing(Glyph::y));
		List<List<Glyph>> lines = new ArrayList<>();
		for (Glyph glyph : sorted) {
			List<Glyph> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
			if (last == null || glyph.y() - last.get(0).y() > glyph.size() * HALF) {
				lines.add(new ArrayList<>(List.of(glyph)));
			}
			else {
				last.add(glyph);
			}
		}
		lines.forEach((line) -> line.sort(Comparator.comparing(Glyph::x)));
		return lines;
	}

	/**
	 * What a line says; a gap between digits or Latin letters is a space.
	 */
	static String text(List<Glyph> line) {
		StringBuilder text = new StringBuilder();
		Glyph before = null;
		for (Glyph glyph : line) {
			boolean gap = before != null && glyph.x() - before.x() - before.width() > glyph.size() * 0.25;
			if (gap && before != null && narrow(before) && narrow(glyph)) {
				text.append(' ');
			}
			boolean raised = before != null && glyph.size() < before.size() * 0.8;
			text.append(raised ? Mark.raised(glyph.text()) : glyph.text());
			before = raised ? before : glyph;
		}
		return text.toString();
	}

	private static boolean narrow(Glyph glyph) {
		return glyph.text().codePoints().noneMatch((c) -> c > 0x2E80);
	}

}
