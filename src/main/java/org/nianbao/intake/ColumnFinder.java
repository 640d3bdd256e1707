package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.intake.Heads.Head;
import org.nianbao.intake.Pairing.Pair;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * Finds the figures of a line by the heads above them; where a table goes on without
 * heads, by those of the part before it.
 */
final class ColumnFinder {

	private final Map<Grid, Set<Integer>> figures;

	private final Remarks remarks;

	private final Map<List<Label>, Known> known = new HashMap<>();

	/**
	 * Finds columns.
	 * @param figures which lines of each table hold figures
	 */
	ColumnFinder(Map<Grid, Set<Integer>> figures, Remarks remarks) {
		this.figures = figures;
		this.remarks = remarks;
	}

	/**
	 * The figures of a line.
	 * @param line the line of the file
	 * @param label its label
	 * @param form the line of the form that it is
	 * @param equal whether its label has the form's words
	 * @return empty if nothing tells which figure is which
	 */
	List<Hit> find(SourceLine line, Box label, FormLine form, boolean equal) {
		int from = label.column() + label.width();
		List<Label> forms = FormWords.columns(form);
		Columns found = headed(line, from, forms);
		if (found == null) {
			found = followed(line, from, form, forms);
		}
		else if (filled(line, from).size() == forms.size() && reachesBeyond(filled(line, from), found.places())) {
			found = shifted(line, from, form);
		}
		if (found == null) {
			return List.of();
		}
		this.known.put(forms, new Known(line.grid(), found.order(), found.sure()));
		return hits(line, form, found, equal);
	}

	private @Nullable Columns headed(SourceLine line, int from, List<Label> forms) {
		Set<Integer> figures = Objects.requireNonNull(this.figures.get(line.grid()));
		for (int skip = 0;; skip++) {
			Heads heads = Heads.above(line, from, figures, skip);
			if (heads == null) {
				return null;
			}
			List<Head> likest = heads.likest(forms);
			Pairing pairing = Pairing.of(likest.stream().map(Head::label).toList(), forms);
			Columns columns = Columns.of(likest, pairing);
			if (columns.size() >= Math.min(2, forms.size())) {
				return columns;
			}
		}
	}

	/**
	 * The columns of a line that stands under no heads, counted as in the part of the
	 * table before it.
	 */
	private @Nullable Columns followed(SourceLine line, int from, FormLine form, List<Label> forms) {
		List<Integer> places = places(line, from);
		Known before = this.known.get(forms);
		if (before != null && places.size() == before.order().size()) {
			String message = line.words() + "上面没有表头，按前面一段表格的列读入";
			if (before.sure() && (before.grid().width() == line.grid().width() || before.grid() == line.grid())) {
				this.remarks.note(form.place(), line.said(), form.words(), message);
			}
			else {
				this.remarks.ask(form.place(), line.said(), form.words(), message + "，请核对");
			}
			return Columns.counted(places, before.order(), before.sure());
		}
		if (places.size() == forms.size()) {
			this.remarks.ask(form.place(), line.said(), form.words(), line.words() + "上面没有表头，按规定的列次读入，请核对");
			return Columns.counted(places, null, false);
		}
		return null;
	}

	/**
	 * The columns of a line that has as many figures as the form and does not stand under
	 * its heads: something beside it reaches further than it should.
	 */
	private Columns shifted(SourceLine line, int from, FormLine form) {
		this.remarks.ask(form.place(), line.said(), form.words(), line.words() + "的数和表头没有对齐，按规定的列次读入，请核对");
		return Columns.counted(filled(line, from), null, false);
	}

	private static boolean reachesBeyond(List<Integer> filled, Set<Integer> found) {
		return filled.get(filled.size() - 1) > Collections.max(found);
	}

	/**
	 * The places of a line where the file has a box.
	 */
	private static List<Integer> filled(SourceLine line, int from) {
		return places(line, from).stream()
			.filter((place) -> line.grid().box(line.number(), place) != Box.NONE)
			.toList();
	}

	private static List<Integer> places(SourceLine line, int from) {
		Set<Box> boxes = new LinkedHashSet<>();
		List<Integer> places = new ArrayList<>();
		for (int column = from; column < line.grid().width(); column++) {
			Box box = line.grid().box(line.number(), column);
			if (box == Box.NONE || boxes.add(box)) {
				places.add(column);
			}
		}
		return places;
	}

	private List<Hit> hits(SourceLine line, FormLine form, Columns found, boolean equal) {
		List<Hit> hits = new ArrayList<>();
		for (Column column : found.columns()) {
			Cell cell = form.cells().get(column.form());
			if (!column.equal()) {
				this.remarks.label(form.table().id(), column.head(), cell.columnHeading().label(), column.certainty());
			}
			Integer place = place(line, column);
			if (place == null) {
				this.remarks.ask(cell.name(), line.said(), "",
						cell.label() + "：" + line.words() + "这一列下面有几个数，没有读入，请填写");
			}
			else {
				hits.add(new Hit(cell, line, place, column.head(), equal && column.equal()));
			}
		}
		return hits;
	}

	/**
	 * Where under a head the figure stands: the only place there, or the only one that
	 * says something.
	 */
	private static @Nullable Integer place(SourceLine line, Column column) {
		Set<Box> boxes = new LinkedHashSet<>();
		Integer said = null;
		for (int place : column.places()) {
			Box box = line.grid().box(line.number(), place);
			if (boxes.add(box) && !box.isBlank()) {
				if (said != null) {
					return null;
				}
				said = place;
			}
		}
		return (said != null) ? said : column.places().get(0);
	}

	private record Known(Grid grid, List<Integer> order, boolean sure) {

	}

	/**
	 * A column of the form in a table of a file.
	 */
	private record Column(int form, List<Integer> places, String head, double certainty) {

		boolean equal() {
			return this.certainty == 1;
		}

	}

	private record Columns(List<Column> columns, boolean sure) {

		static Columns of(List<Head> heads, Pairing pairing) {
			List<Column> columns = new ArrayList<>();
			for (int i = 0; i < heads.size(); i++) {
				Pair pair = pairing.pair(i);
				if (pair != null) {
					columns.add(new Column(pair.form(), heads.get(i).columns(), heads.get(i).box().text(),
							pair.certainty()));
				}
			}
			return new Columns(columns, true);
		}

		static Columns counted(List<Integer> places, @Nullable List<Integer> order, boolean sure) {
			List<Column> columns = new ArrayList<>();
			for (int i = 0; i < places.size(); i++) {
				columns.add(new Column((order != null) ? order.get(i) : i, List.of(places.get(i)), "", 1));
			}
			return new Columns(columns, sure);
		}

		int size() {
			return this.columns.size();
		}

		Set<Integer> places() {
			return this.columns.stream().flatMap((column) -> column.places().stream()).collect(Collectors.toSet());
		}

		/**
		 * The columns of the form, from left to right as the file has them.
		 */
		List<Integer> order() {
			return this.columns.stream().map(Column::form).toList();
		}

	}

}
