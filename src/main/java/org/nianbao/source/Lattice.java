package org.nianbao.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.nianbao.source.Grid.Box;

/**
 * A table on a page, made of the lines that part its cells; where one is missing, the
 * cells beside it are one.
 */
final class Lattice {

	/** How many joined lines of a page are looked at; more are a drawing. */
	static final int RULINGS = 3000;

	/** The narrowest cell, in points. */
	private static final double NARROW = 4;

	private final double[] xs;

	private final double[] ys;

	private final Grid grid;

	private Lattice(double[] xs, double[] ys, List<Ruling> rulings, List<Glyph> glyphs) {
		this.xs = xs;
		this.ys = ys;
		this.grid = Grid.of(boxes(rulings, glyphs.stream().filter(this::holds).toList()));
	}

	/**
	 * The tables of a page, from top to bottom.
	 */
	static List<Lattice> in(List<Ruling> rulings, List<Glyph> glyphs) {
		List<Ruling> all = Stream.of(true, false)
			.flatMap((way) -> Ruling.joined(rulings.stream().filter((one) -> one.vertical() == way).toList()).stream())
			.toList();
		if (rulings.isEmpty() || all.size() > RULINGS) {
			return List.of();
		}
		List<Lattice> tables = new ArrayList<>();
		for (List<Ruling> group : groups(all)) {
			double[] xs = places(group, true);
			double[] ys = places(group, false);
			if (xs.length > 1 && ys.length > 1 && xs.length + ys.length > 4
					&& (xs.length - 1) * (ys.length - 1) <= GridBuilder.PLACES) {
				tables.add(new Lattice(xs, ys, group, glyphs));
			}
		}
		tables.removeIf(Lattice::isBlank);
		tables.sort(Comparator.comparingDouble(Lattice::top));
		return tables;
	}

	/** Lines that meet, directly or by others. */
	private static List<List<Ruling>> groups(List<Ruling> rulings) {
		List<List<Ruling>> groups = new ArrayList<>();
		List<Ruling> left = new ArrayList<>(rulings);
		while (!left.isEmpty()) {
			List<Ruling> group = new ArrayList<>(List.of(left.remove(0)));
			for (int i = 0; i < group.size(); i++) {
				Ruling one = group.get(i);
				left.stream().filter(one::meets).forEach(group::add);
				left.removeIf(one::meets);
			}
			groups.add(group);
		}
		return groups;
	}

	/** Where lines stand across, and where the outermost of the other direction end. */
	private static double[] places(List<Ruling> group, boolean vertical) {
		List<Ruling> along = group.stream().filter((one) -> one.vertical() != vertical).toList();
		double[] sorted = DoubleStream
			.concat(group.stream().filter((one) -> one.vertical() == vertical).mapToDouble(Ruling::at),
					along.isEmpty() ? DoubleStream.empty()
							: DoubleStream.of(along.stream().mapToDouble(Ruling::from).min().orElseThrow(),
									along.stream().mapToDouble(Ruling::to).max().orElseThrow()))
			.sorted()
			.toArray();
		List<Double> places = new ArrayList<>();
		for (double place : sorted) {
			if (places.isEmpty() || place - places.get(places.size() - 1) > NARROW) {
				places.add(place);
			}
		}
		return places.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private List<Box> boxes(List<Ruling> rulings, List<Glyph> glyphs) {
		int width = this.xs.length - 1;
		int[] first = joined(rulings, width);
		Map<Integer, List<Glyph>> inside = glyphs.stream()
			.collect(Collectors.groupingBy(
					(glyph) -> first[index(this.ys, glyph.centerY()) * width + index(this.xs, glyph.centerX())]));
		Map<Integer, int[]> last = new TreeMap<>();
		for (int place = 0; place < first.length; place++) {
			int[] reach = last.computeIfAbsent(first[place], (begun) -> new int[2]);
			reach[0] = Math.max(reach[0], place / width);
			reach[1] = Math.max(reach[1], place % width);
		}
		List<Box> boxes = new ArrayList<>();
		last.forEach((place, reach) -> boxes.add(new Box(place / width, place % width, reach[0] - place / width + 1,
				reach[1] - place % width + 1, text(inside.getOrDefault(place, List.of())), "")));
		return boxes;
	}

	/** For each place the first place of the box that covers it. */
	private int[] joined(List<Ruling> rulings, int width) {
		int[] first = new int[width * (this.ys.length - 1)];
		Arrays.setAll(first, (place) -> place);
		for (int place = 0; place < first.length; place++) {
			int line = place / width;
			int column = place % width;
			double x = (this.xs[column] + this.xs[column + 1]) / 2;
			double y = (this.ys[line] + this.ys[line + 1]) / 2;
			if (column > 0 && !ruled(rulings, true, this.xs[column], y)) {
				join(first, place - 1, place);
			}
			if (line > 0 && !ruled(rulings, false, this.ys[line], x)) {
				join(first, place - width, place);
			}
		}
		for (int place = 0; place < first.length; place++) {
			first[place] = root(first, place);
		}
		return first;
	}

	private static void join(int[] first, int one, int other) {
		int a = root(first, one);
		int b = root(first, other);
		first[Math.max(a, b)] = Math.min(a, b);
	}

	private static int root(int[] first, int place) {
		int root = place;
		while (first[root] != root) {
			first[root] = first[first[root]];
			root = first[root];
		}
		return root;
	}

	private static boolean ruled(List<Ruling> rulings, boolean vertical, double across, double along) {
		return rulings.stream()
			.anyMatch((one) -> one.vertical() == vertical && Math.abs(one.at() - across) <= NARROW
					&& one.from() <= along && along <= one.to());
	}

	private static int index(double[] places, double at) {
		int index = 0;
		while (index < places.length - 2 && at > places[index + 1]) {
			index++;
		}
		return index;
	}

	private static String text(List<Glyph> inside) {
		return PdfLine.of(inside).stream().map((line) -> {
			Phrase text = new Phrase();
			line.addTo(text, true);
			return Phrase.strip(text.oneLine());
		}).collect(Collectors.joining("\n"));
	}

	/**
	 * Whether a character stands in it.
	 */
	boolean holds(Glyph glyph) {
		return glyph.centerX() > this.xs[0] && glyph.centerX() < this.xs[this.xs.length - 1]
				&& glyph.centerY() > this.ys[0] && glyph.centerY() < this.ys[this.ys.length - 1];
	}

	private boolean isBlank() {
		for (int line = 0; line < this.grid.height(); line++) {
			if (this.grid.line(line).stream().anyMatch((box) -> !box.isBlank())) {
				return false;
			}
		}
		return true;
	}

	double top() {
		return this.ys[0];
	}

	Grid grid() {
		return this.grid;
	}

}
