package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * The heads above a line of a table of a file: for each of its columns what stands above
 * it, from the nearest upwards.
 *
 * @param stacks what stands above each column, by the columns' numbers
 */
record Heads(Map<Integer, List<Box>> stacks) {

	/**
	 * The heads above a line, those of the nearest lines that are neither figures nor
	 * belong to other heads.
	 * @param line the line
	 * @param from the first column behind its labels
	 * @param figures the numbers of the lines of its table that hold figures
	 * @param skip how many sets of heads are skipped, from below
	 * @return {@code null} if there are no more
	 */
	static @Nullable Heads above(SourceLine line, int from, Set<Integer> figures, int skip) {
		int bottom = line.number() - 1;
		for (int set = 0; set <= skip; set++) {
			while (bottom >= 0 && figures.contains(bottom)) {
				bottom--;
			}
			if (set < skip) {
				while (bottom >= 0 && !figures.contains(bottom)) {
					bottom--;
				}
			}
		}
		if (bottom < 0) {
			return null;
		}
		int top = bottom;
		while (top > 0 && !figures.contains(top - 1)) {
			top--;
		}
		Map<Integer, List<Box>> stacks = new LinkedHashMap<>();
		for (int column = from; column < line.grid().width(); column++) {
			stacks.put(column, stack(line.grid(), column, bottom, top));
		}
		return new Heads(stacks);
	}

	private static List<Box> stack(Grid grid, int column, int bottom, int top) {
		List<Box> stack = new ArrayList<>();
		for (int line = bottom; line >= top; line--) {
			Box box = grid.box(line, column);
			if (FigureText.isLabel(box.text()) && !stack.contains(box)) {
				stack.add(box);
			}
		}
		return stack;
	}

	/**
	 * What heads the columns, by its likeness to what the form wants: one head for each
	 * group of columns that it stands above.
	 * @param forms the labels of the form's columns
	 */
	List<Head> likest(List<Label> forms) {
		List<Head> heads = new ArrayList<>();
		this.stacks.forEach((column, stack) -> stack.stream()
			.max(Comparator.comparing((box) -> likeness(box, forms)))
			.ifPresent((box) -> add(heads, box, column)));
		return heads;
	}

	private static double likeness(Box box, List<Label> forms) {
		Label label = Label.of(box.text());
		return forms.stream().mapToDouble(label::likeness).max().orElse(0);
	}

	private static void add(List<Head> heads, Box box, int column) {
		if (heads.isEmpty() || !heads.get(heads.size() - 1).box().equals(box)) {
			heads.add(new Head(box, new ArrayList<>()));
		}
		heads.get(heads.size() - 1).columns().add(column);
	}

	/**
	 * The head of one or more columns.
	 *
	 * @param box where it stands
	 * @param columns the columns below it
	 */
	record Head(Box box, List<Integer> columns) {

		Label label() {
			return Label.of(this.box.text());
		}

	}

}
