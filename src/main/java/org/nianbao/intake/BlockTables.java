package org.nianbao.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nianbao.form.Cell;
import org.nianbao.intake.Pairing.Pair;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * Finds a table whose one line has no label, such as table 4, by the heads above its
 * figures: a block of columns, and what is counted in it.
 */
final class BlockTables {

	private static final int FEWEST = 3;

	private static final double LIKE = 0.7;

	private final FormLine form;

	private final List<Label> blocks;

	private final List<Label> columns;

	private final Remarks remarks;

	private final List<Hit> hits = new ArrayList<>();

	private final Set<SourceLine> read = new HashSet<>();

	/**
	 * Looks for a line of the form.
	 * @param form the line
	 * @param grids the tables of the file
	 * @param around what stands around each of them
	 * @param taken lines in which other figures were read
	 */
	BlockTables(FormLine form, List<Grid> grids, List<Around> around, Set<SourceLine> taken, Remarks remarks) {
		this.form = form;
		this.remarks = remarks;
		this.blocks = form.cells().stream().map((cell) -> Label.of(cell.block())).distinct().toList();
		this.columns = form.cells().stream().map((cell) -> Label.of(cell.columnHeading().label())).distinct().toList();
		for (int table = 0; table < grids.size(); table++) {
			look(table, grids.get(table), around.get(table).before(), taken);
		}
	}

	private void look(int table, Grid grid, String before, Set<SourceLine> taken) {
		Set<Integer> figures = new HashSet<>();
		for (int number = 0; number < grid.height(); number++) {
			if (new SourceLine(table, grid, number).hasNumber()) {
				figures.add(number);
			}
		}
		for (int number = 1; number < grid.height(); number++) {
			SourceLine line = new SourceLine(table, grid, number);
			if (figures.contains(number) && !figures.contains(number - 1) && !taken.contains(line)) {
				read(line, before, figures);
			}
		}
		for (int number = 1; number < grid.height(); number++) {
			SourceLine line = new SourceLine(table, grid, number);
			if (!figures.contains(number) && !figures.contains(number - 1) && isBlank(line) && !taken.contains(line)) {
				read(line, before, figures);
			}
		}
	}

	private static boolean isBlank(SourceLine line) {
		return line.grid()
			.line(line.number())
			.stream()
			.allMatch((box) -> box.isBlank() && box.line() == line.number() || FigureText.isFigure(box.text()));
	}

	private void read(SourceLine line, String before, Set<Integer> figures) {
		Heads heads = Heads.above(line, 0, figures, 0);
		if (heads == null) {
			return;
		}
		List<Integer> places = heads.stacks()
			.entrySet()
			.stream()
			.filter((entry) -> countedIn(entry.getValue()).isPresent() && first(line, entry.getKey()))
			.map(Map.Entry::getKey)
			.toList();
		if (places.stream().filter((place) -> named(heads.stacks().get(place))).count() < FEWEST) {
			return;
		}
		this.read.add(line);
		List<Integer> belonging = blocks(line, heads, before, places);
		for (int block = 0; block < this.blocks.size(); block++) {
			int wanted = block;
			take(line, heads, block,
					places.stream().filter((place) -> belonging.get(places.indexOf(place)) == wanted).toList());
		}
	}

	/**
	 * Whether a box begins here.
	 */
	private static boolean first(SourceLine line, int column) {
		Box box = line.grid().box(line.number(), column);
		return box == Box.NONE || box.column() == column;
	}

	/**
	 * What is counted in a column: the head that names it best.
	 */
	private Optional<Box> countedIn(List<Box> stack) {
		return stack.stream()
			.filter((box) -> this.columns.stream().anyMatch((column) -> counts(box, column)))
			.findFirst();
	}

	/**
	 * Whether a head above a column is all but in the form's words.
	 */
	private boolean named(List<Box> stack) {
		Label label = Label.of(countedIn(stack).orElseThrow().text());
		return this.columns.stream()
			.anyMatch((column) -> label.likeness(column) >= LIKE || label.whole().endsWith(column.core()));
	}

	private boolean counts(Box box, Label column) {
		Label label = Label.of(box.text());
		return label.likeness(column) >= 0.5 || label.whole().endsWith(column.core());
	}

	private List<Integer> blocks(SourceLine line, Heads heads, String before, List<Integer> places) {
		List<Integer> blocks = new ArrayList<>();
		for (int place : places) {
			blocks.add(block(line, heads, place, before));
		}
		if (blocks.contains(-1) && places.size() == this.form.cells().size()) {
			for (int i = 0; i < blocks.size(); i++) {
				blocks.set(i, i / this.columns.size());
			}
			this.remarks.ask(this.form.table().id(), line.said(), "", line.words() + "的表头没有写明是复议还是诉讼，按规定的列次读入，请核对");
		}
		return blocks;
	}

	/**
	 * The block that a column belongs to, -1 if nothing says it.
	 */
	private int block(SourceLine line, Heads heads, int place, String before) {
		for (Box box : heads.stacks().getOrDefault(place, List.of())) {
			int block = named(box.text());
			if (block >= 0) {
				return block;
			}
			int left = left(line.grid(), box.line() - 1, place);
			if (left >= 0) {
				return left;
			}
		}
		for (Box box : line.labels()) {
			int block = named(box.text());
			if (block >= 0) {
				return block;
			}
		}
		return before.contains("诉讼") && before.contains("行政复议") ? -1 : named(before);
	}

	/**
	 * The block that the lines of heads above a place name last before it, where heads
	 * are not merged.
	 */
	private int left(Grid grid, int from, int place) {
		for (int line = from; line >= 0; line--) {
			int column = place;
			while (column >= 0 && grid.box(line, column).isBlank()) {
				column--;
			}
			int block = (column >= 0) ? named(grid.box(line, column).text()) : -1;
			if (block >= 0) {
				return block;
			}
		}
		return -1;
	}

	/**
	 * The block that a head names, -1 if it names none.
	 */
	private int named(String text) {
		Label label = Label.of(text);
		int best = -1;
		for (int block = 0; block < this.blocks.size(); block++) {
			String core = this.blocks.get(block).core();
			if (label.whole().contains(core) && (best < 0 || core.length() > this.blocks.get(best).core().length())) {
				best = block;
			}
		}
		return (best >= 0) ? best : likest(withoutColumn(label));
	}

	/**
	 * The block that a head is most like, -1 if it is like none.
	 */
	private int likest(Label label) {
		int best = -1;
		double most = LIKE;
		for (int block = 0; block < this.blocks.size(); block++) {
			double likeness = Math.max(label.likeness(this.blocks.get(block)),
					Label.of(label.core().replaceFirst("^行政诉讼", "")).likeness(this.blocks.get(block)));
			if (likeness >= most) {
				best = block;
				most = likeness;
			}
		}
		return best;
	}

	/**
	 * A head that names block and column, as that of the block.
	 */
	private Label withoutColumn(Label label) {
		return this.columns.stream()
			.filter((column) -> label.whole().endsWith(column.core()))
			.findFirst()
			.map((column) -> Label.of(label.whole().substring(0, label.whole().length() - column.core().length())))
			.orElse(label);
	}

	private void take(SourceLine line, Heads heads, int block, List<Integer> places) {
		List<Box> boxes = places.stream().map((place) -> countedIn(heads.stacks().get(place)).orElseThrow()).toList();
		Pairing pairing = Pairing.of(boxes.stream().map(this::counted).toList(), this.columns);
		for (int i = 0; i < places.size(); i++) {
			Pair pair = pairing.pair(i);
			if (pair != null) {
				Cell cell = this.form.cells().get(block * this.columns.size() + pair.form());
				take(line, places.get(i), boxes.get(i), cell, pair);
			}
		}
	}

	/**
	 * What a head says is counted, without the block where both stand in one head.
	 */
	private Label counted(Box box) {
		Label label = Label.of(box.text());
		return this.columns.stream()
			.filter((column) -> label.whole().endsWith(column.core()))
			.findFirst()
			.orElse(label);
	}

	private void take(SourceLine line, int place, Box head, Cell cell, Pair pair) {
		Hit first = this.hits.stream().filter((hit) -> hit.cell().equals(cell)).findFirst().orElse(null);
		if (first == null) {
			if (!pair.equal()) {
				this.remarks.label(cell.name(), head.text(), cell.columnHeading().label(), pair.certainty());
			}
			this.hits.add(new Hit(cell, line, place, head.text(), pair.equal()));
		}
		else if (line.hasNumber() && differs(first, line.grid().box(line.number(), place))) {
			this.remarks.ask(cell.name(), line.grid().box(line.number(), place).text(), first.box().text(),
					cell.label() + "出现两次（" + first.line().words() + "、" + line.words() + "），取前一处，请核对");
		}
	}

	private static boolean differs(Hit first, Box box) {
		return !first.box().text().strip().equals(box.text().strip());
	}

	/**
	 * The figures that were found.
	 */
	List<Hit> hits() {
		return this.hits;
	}

	/**
	 * The lines in which they were found.
	 */
	Set<SourceLine> read() {
		return this.read;
	}

}
