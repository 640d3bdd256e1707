package org.nianbao.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of characters on a page.
 *
 * @param glyphs its characters from left to right
 */
record PdfLine(List<Glyph> glyphs) {

	/** How far apart base lines are of one line at most, in heights of the type. */
	private static final double SAME_LINE = 0.5;

	/** How wide a gap is a space, in heights of the type. */
	private static final double SPACE = 0.4;

	/** How wide a gap is a space between Latin letters, in heights of the type. */
	private static final double LATIN_SPACE = 0.15;

	/** How much smaller raised characters are. */
	private static final double RAISED = 0.8;

	/**
	 * The lines that characters form, from top to bottom.
	 */
	static List<PdfLine> of(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::centerY));
		List<PdfLine> lines = new ArrayList<>();
		List<Glyph> line = new ArrayList<>();
		for (Glyph glyph : sorted) {
			if (!line.isEmpty() && glyph.centerY() - middle(line) > SAME_LINE * Math.max(glyph.size(), size(line))) {
				lines.add(ordered(line));
				line = new ArrayList<>();
			}
			line.add(glyph);
		}
		if (!line.isEmpty()) {
			lines.add(ordered(line));
		}
		return lines;
	}

	private static PdfLine ordered(List<Glyph> line) {
		line.sort(Comparator.comparingDouble(Glyph::x));
		return new PdfLine(List.copyOf(line));
	}

	private static double middle(List<Glyph> line) {
		Glyph first = line.get(0);
		return line.stream().filter((glyph) -> glyph.size() > first.size()).findFirst().orElse(first).centerY();
	}

	private static double size(List<Glyph> line) {
		return line.get(line.size() - 1).size();
	}

	double size() {
		return this.glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
	}

	double left() {
		return this.glyphs.get(0).x();
	}

	double right() {
		return this.glyphs.get(this.glyphs.size() - 1).end();
	}

	double middle() {
		return this.glyphs.get(0).centerY();
	}

	/**
	 * What it says.
	 */
	String text() {
		Phrase text = new Phrase();
		addTo(text, false);
		return Phrase.strip(text.oneLine());
	}

	/**
	 * Adds it to a cell, where raised digits are the number of a note.
	 */
	void addTo(Phrase text, boolean inCell) {
		double size = size();
		double base = this.glyphs.stream().filter((glyph) -> glyph.size() >= size).findFirst().orElseThrow().y();
		Glyph before = null;
		StringBuilder raised = new StringBuilder();
		for (Glyph glyph : this.glyphs) {
			boolean up = inCell && glyph.size() < RAISED * size && base - glyph.y() > size / 10;
			if (!up && !raised.isEmpty()) {
				text.addRaised(raised.toString());
				raised.setLength(0);
			}
			if (before != null && !up && isSpace(before, glyph, size)) {
				text.add(" ", false);
			}
			if (up) {
				raised.append(glyph.text());
			}
			else {
				text.add(glyph.text(), false);
			}
			before = glyph;
		}
		if (!raised.isEmpty()) {
			text.addRaised(raised.toString());
		}
	}

	private static boolean isSpace(Glyph before, Glyph glyph, double size) {
		double gap = (glyph.x() - before.end()) / size;
		return gap > SPACE || (gap > LATIN_SPACE && isLatin(before.text()) && isLatin(glyph.text()));
	}

	/**
	 * Whether words of such characters are parted by spaces.
	 */
	static boolean isLatin(String text) {
		return !text.isEmpty() && text.charAt(0) < '\u0250' && Character.isLetter(text.charAt(0));
	}

}
