package org.nianbao.intake;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.intake.Grid.Box;
import org.nianbao.intake.PdfPage.Glyph;

/**
 * A table on a page of a PDF: what its lines part.
 *
 * @param area where it lies
 * @param grid the table
 */
record PdfLattice(Rectangle2D area, Grid grid) {

	/** How far apart lines may be that are one, in points. */
	private static final double NEAR = 3;

	private static final int MOST_LINES = 200;

	/**
	 * The tables of a page from top to bottom.
	 */
	static List<PdfLattice> on(PdfPage page) {
		List<PdfLattice> tables = new ArrayList<>();
		for (List<Rectangle2D> lines : connected(page.lines())) {
			double[] xs = edges(lines, false);
			double[] ys = edges(lines, true);
			if (xs.length >= 3 && ys.length >= 3 && xs.length <= MOST_LINES && ys.length <= MOST_LINES) {
				tables.add(new Drawing(lines, xs, ys).read(page.glyphs()));
			}
		}
		tables.sort(Comparator.comparing((table) -> table.area().getY()));
		return tables;
	}

	/**
	 * Lines that touch, together.
	 */
	private static List<List<Rectangle2D>> connected(List<Rectangle2D> lines) {
		List<List<Rectangle2D>> groups = new ArrayList<>();
		List<Rectangle2D> areas = new ArrayList<>();
		for (Rectangle2D line : lines) {
			List<Rectangle2D> joined = new ArrayList<>(List.of(line));
			Rectangle2D area = grown(line);
			for (int i = groups.size() - 1; i >= 0; i--) {
				Rectangle2D grown = area;
				if (areas.get(i).intersects(grown)
						&& groups.get(i).stream().anyMatch((other) -> grown(other).intersects(grown))) {
					joined.addAll(groups.remove(i));
					area = area.createUnion(areas.remove(i));
				}
			}
			groups.add(joined);
			areas.add(area);
		}
		return groups;
	}

	private static Rectangle2D grown(Rectangle2D line) {
		return new Rectangle2D.Double(line.getX() - NEAR / 2, line.getY() - NEAR / 2, line.getWidth() + NEAR,
				line.getHeight() + NEAR);
	}

	private static boolean lies(Rectangle2D line) {
		return line.getWidth() >= line.getHeight();
	}

	/**
	 * Where lines stand, from one edge to the other.
	 */
	private static double[] edges(List<Rectangle2D> lines, boolean lying) {
		List<Double> edges = new ArrayList<>();
		lines.stream()
			.filter((line) -> lies(line) == lying)
			.map((line) -> lying ? line.getCenterY() : line.getCenterX())
			.sorted()
			.forEach((edge) -> {
				if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
					edges.add(edge);
				}
			});
		return edges.stream().mapToDouble(Double::doubleValue).toArray();
	}

	boolean holds(Glyph glyph) {
		return this.area.contains(glyph.centre(), glyph.middle());
	}

	/**
	 * The lines of one table, between which boxes lie.
	 */
	private record Drawing(List<Rectangle2D> lines, double[] xs, double[] ys) {

		PdfLattice read(List<Glyph> glyphs) {
			Rectangle2D area = new Rectangle2D.Double(this.xs[0] - 1, this.ys[0] - 1,
					this.xs[this.xs.length - 1] - this.xs[0] + 2, this.ys[this.ys.length - 1] - this.ys[0] + 2);
			Map<Integer, List<Glyph>> said = new HashMap<>();
			for (Glyph glyph : glyphs) {
				int line = between(this.ys, glyph.middle());
				int column = between(this.xs, glyph.centre());
				if (line >= 0 && column >= 0) {
					said.computeIfAbsent(line * this.xs.length + column, (place) -> new ArrayList<>()).add(glyph);
				}
			}
			return new PdfLattice(area, Grid.of(boxes(said)));
		}

		private static int between(double[] edges, double at) {
			for (int i = 0; i + 1 < edges.length; i++) {
				if (at >= edges[i] && at < edges[i + 1]) {
					return i;
				}
			}
			return -1;
		}

		private List<Box> boxes(Map<Integer, List<Glyph>> said) {
			List<Box> boxes = new ArrayList<>();
			Set<Integer> covered = new HashSet<>();
			for (int line = 0; line + 1 < this.ys.length; line++) {
				for (int column = 0; column + 1 < this.xs.length; column++) {
					if (!covered.contains(line * this.xs.length + column)) {
						boxes.add(box(line, column, said, covered));
					}
				}
			}
			return boxes;
		}

		private Box box(int line, int column, Map<Integer, List<Glyph>> said, Set<Integer> covered) {
			int right = column;
			while (right + 2 < this.xs.length && !parted(right + 1, line, false)) {
				right++;
			}
			int bottom = line;
			while (bottom + 2 < this.ys.length && !parted(bottom + 1, column, true)) {
				bottom++;
			}
			List<Glyph> glyphs = new ArrayList<>();
			for (int y = line; y <= bottom; y++) {
				for (int x = column; x <= right; x++) {
					int place = y * this.xs.length + x;
					if (covered.add(place)) {
						glyphs.addAll(said.getOrDefault(place, List.of()));
					}
				}
			}
			return new Box(line, column, bottom - line + 1, right - column + 1,
					String.join("\n", PdfParagraphs.lines(glyphs).stream().map(PdfParagraphs::text).toList()), "");
		}

		/**
		 * Whether a line is drawn along an edge, beside a place.
		 */
		private boolean parted(int edge, int place, boolean lying) {
			double at = lying ? this.ys[edge] : this.xs[edge];
			double[] along = lying ? this.xs : this.ys;
			double middle = (along[place] + along[place + 1]) / 2;
			return this.lines.stream()
				.filter((line) -> lies(line) == lying)
				.anyMatch((line) -> Math.abs((lying ? line.getCenterY() : line.getCenterX()) - at) <= NEAR
						&& (lying ? line.getMinX() <= middle && line.getMaxX() >= middle
								: line.getMinY() <= middle && line.getMaxY() >= middle));
		}

	}

}
