package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.intake.Pairing.Pair;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * Finds the lines of tables 2 and 3 in a file by their labels, wherever and however the
 * tables are cut, and in each line the figures by their heads.
 */
final class LabelledTables {

	private static final double SIMILAR = 0.5;

	private final FormWords words;

	private final Remarks remarks;

	private final List<Hit> hits = new ArrayList<>();

	private final Set<SourceLine> read = new HashSet<>();

	private final Map<Grid, Set<Integer>> figures = new HashMap<>();

	private final ColumnFinder columns;

	LabelledTables(FormWords words, List<Grid> grids, Remarks remarks) {
		this.words = words;
		this.remarks = remarks;
		this.columns = new ColumnFinder(this.figures, remarks);
		List<SourceLine> lines = candidates(grids);
		List<SourceLine> whole = lines.stream().filter((line) -> words.undivided(said(line)).isPresent()).toList();
		Set<Label> replaced = whole.stream()
			.filter(SourceLine::hasNumber)
			.map((line) -> words.undivided(said(line)).orElseThrow().label())
			.collect(Collectors.toSet());
		List<SourceLine> single = lines.stream()
			.filter((line) -> !words.names(said(line)) && replaced.stream().noneMatch(label(line)::says))
			.toList();
		Pairing pairing = Pairing.of(single.stream().map(this::label).toList(), words.labels());
		for (int i = 0; i < single.size(); i++) {
			Pair pair = pairing.pair(i);
			if (pair != null || single.get(i).hasNumber()) {
				figures(single.get(i)).add(single.get(i).number());
			}
		}
		whole.forEach((line) -> figures(line).add(line.number()));
		for (int i = 0; i < single.size(); i++) {
			Pair pair = pairing.pair(i);
			if (pair != null) {
				take(single.get(i), pair);
			}
		}
		pairing.doubled().forEach((i) -> again(single.get(i)));
		whole.stream().filter(SourceLine::hasNumber).forEach(this::takeUndivided);
	}

	private List<SourceLine> candidates(List<Grid> grids) {
		List<SourceLine> lines = new ArrayList<>();
		for (int table = 0; table < grids.size(); table++) {
			for (int number = 0; number < grids.get(table).height(); number++) {
				SourceLine line = new SourceLine(table, grids.get(table), number);
				if (!line.labels().isEmpty() && line.hasRoom() && !this.words.heads(line)) {
					lines.add(line);
				}
			}
		}
		return lines;
	}

	private Set<Integer> figures(SourceLine line) {
		return this.figures.computeIfAbsent(line.grid(), (grid) -> new HashSet<>());
	}

	private static List<Label> said(SourceLine line) {
		return line.labels().stream().map((box) -> Label.of(box.text())).toList();
	}

	/**
	 * The label of a line: of what stands before its figures, what is most like a label
	 * of the form, else the last.
	 */
	private Box labelBox(SourceLine line) {
		List<Box> boxes = line.labels();
		Box last = boxes.get(boxes.size() - 1);
		return boxes.stream()
			.filter((box) -> likeness(box) >= SIMILAR)
			.max(Comparator.comparing(this::likeness).thenComparing(Box::column))
			.orElse(last);
	}

	private double likeness(Box box) {
		return this.words.likeness(Label.of(box.text()));
	}

	private Label label(SourceLine line) {
		return Label.of(labelBox(line).text());
	}

	private void take(SourceLine line, Pair pair) {
		FormLine form = this.words.lines().get(pair.form());
		List<Hit> found = this.columns.find(line, labelBox(line), form, pair.equal());
		if (found.isEmpty()) {
			return;
		}
		if (!pair.equal()) {
			this.remarks.label(form.place(), labelBox(line).text(), form.words(), pair.certainty());
		}
		this.hits.addAll(found);
		this.read.add(line);
	}

	/**
	 * A line that says again what one before it says: it counts if nothing was read in
	 * that one.
	 */
	private void again(SourceLine line) {
		Label label = label(line);
		FormLine form = this.words.lines().stream().filter((one) -> one.label().says(label)).findFirst().orElseThrow();
		SourceLine first = first(form);
		if (first == null) {
			List<Hit> found = this.columns.find(line, labelBox(line), form, true);
			this.hits.addAll(found);
			if (!found.isEmpty()) {
				this.read.add(line);
				this.remarks.ask(form.place(), line.said(), form.words(),
						"“" + form.words() + "”出现几次，取" + line.words() + "的数，请核对");
			}
		}
		else if (line.hasNumber() && !same(first, line)) {
			this.read.add(line);
			this.remarks.ask(form.place(), line.said(), form.words(),
					"“" + form.words() + "”出现两次（" + first.words() + "、" + line.words() + "），取前一行的数，请核对");
		}
		else {
			this.read.add(line);
			if (!same(first, line)) {
				this.remarks.ask(form.table().id(), line.said(), form.words(),
						"“" + form.words() + "”出现两次，后一次（" + line.words() + "）没有数，请核对是不是别的一行");
			}
		}
	}

	private @Nullable SourceLine first(FormLine form) {
		return this.hits.stream()
			.filter((hit) -> form.cells().contains(hit.cell()))
			.map(Hit::line)
			.findFirst()
			.orElse(null);
	}

	private static boolean same(SourceLine one, SourceLine other) {
		return texts(one).equals(texts(other));
	}

	private static List<String> texts(SourceLine line) {
		return line.grid().line(line.number()).stream().map((box) -> box.text().strip()).toList();
	}

	private void takeUndivided(SourceLine line) {
		FormLine form = this.words.undivided(said(line)).orElseThrow();
		Box label = labelBox(line);
		boolean free = first(form) == null;
		List<Hit> found = free ? this.columns.find(line, label, form, true) : List.of();
		if (found.isEmpty()) {
			return;
		}
		this.hits.addAll(found);
		this.read.add(line);
		String message = "“" + FigureText.shown(label.text()) + "”一行没有按这一版表格分项，数字读入“" + form.words() + "”";
		boolean zero = found.stream().noneMatch((hit) -> hit.box().text().matches(".*[1-9１-９].*"));
		if (zero) {
			this.remarks.note(form.place(), label.text(), form.words(), message);
		}
		else {
			this.remarks.ask(form.place(), label.text(), form.words(), message + "，请核对");
		}
	}

	/**
	 * The figures that were found.
	 */
	List<Hit> hits() {
		return this.hits;
	}

	/**
	 * The lines in which they were found, and those that repeat them.
	 */
	Set<SourceLine> read() {
		return this.read;
	}

}
