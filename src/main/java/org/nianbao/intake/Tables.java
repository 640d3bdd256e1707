package org.nianbao.intake;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;

/**
 * The tables of a file, read as those of one edition of the form.
 */
final class Tables {

	/** What offices write before lines that prove the figures above them. */
	private static final Pattern CHECKING = Pattern.compile("^(?:核对|校验|审核|勾稽)");

	private final Edition edition;

	private final List<Grid> grids;

	private final List<Around> around;

	private final List<String> units;

	private final Map<Grid, Grid> turned = new IdentityHashMap<>();

	private final Remarks remarks = new Remarks();

	private final Map<Cell, Hit> hits = new LinkedHashMap<>();

	private final Set<SourceLine> read = new HashSet<>();

	private final Map<String, @Nullable BigDecimal> values = new HashMap<>();

	private final Map<String, String> notes = new HashMap<>();

	/**
	 * Reads tables.
	 * @param edition the edition of the form
	 * @param grids the tables in their order
	 * @param around what stands around each of them
	 * @param units what the file says of units outside of heads, such as 采购总金额单位：万元
	 */
	Tables(Edition edition, List<Grid> grids, List<Around> around, List<String> units) {
		this.edition = edition;
		this.around = around;
		this.units = units;
		FormWords words = new FormWords(edition);
		this.grids = grids.stream().map((grid) -> upright(grid, words)).toList();
		find(words, this.grids, around);
		Map<Box, Integer> shared = new IdentityHashMap<>();
		this.hits.values().forEach((hit) -> shared.merge(hit.box(), 1, Integer::sum));
		this.hits.values().forEach((hit) -> read(hit, shared.getOrDefault(hit.box(), 1)));
		missing();
		left();
	}

	/**
	 * A table with its lines as lines: some offices write the form's columns one below
	 * the other.
	 */
	private Grid upright(Grid grid, FormWords words) {
		if (new Tables(this.edition).find(words, List.of(grid), List.of(Around.NOTHING)) > 0) {
			return grid;
		}
		Grid turned = grid.transposed();
		boolean better = new Tables(this.edition).find(words, List.of(turned), List.of(Around.NOTHING)) > 0;
		if (better) {
			this.turned.put(turned, grid);
		}
		return better ? turned : grid;
	}

	private Tables(Edition edition) {
		this.edition = edition;
		this.grids = List.of();
		this.around = List.of();
		this.units = List.of();
	}

	private int find(FormWords words, List<Grid> grids, List<Around> around) {
		LabelledTables labelled = new LabelledTables(words, grids, this.remarks);
		take(labelled.hits(), labelled.read());
		for (FormLine line : FormLine.unlabelled(this.edition)) {
			BlockTables blocks = new BlockTables(line, grids, around, labelled.read(), this.remarks);
			take(blocks.hits(), blocks.read());
		}
		return this.hits.size();
	}

	private void take(List<Hit> found, Set<SourceLine> lines) {
		found.forEach((hit) -> this.hits.putIfAbsent(hit.cell(), hit));
		this.read.addAll(lines);
	}

	private void read(Hit hit, int shared) {
		Cell cell = hit.cell();
		Box box = hit.box();
		FigureText read = FigureText.read(box.text(), box.note(), this.around.get(hit.line().table()).notes(),
				cell.type(), hit.head() + unit(hit));
		BigDecimal value = read.value();
		boolean several = shared > 1 && box != Box.NONE && value != null;
		if (several && value != null && value.signum() != 0) {
			this.remarks.ask(cell.name(), box.text(), "",
					cell.label() + "：" + shared + " 格合并成一格“" + FigureText.shown(box.text()) + "”，没有读入，请填写");
			return;
		}
		if (several) {
			this.remarks.note(cell.name(), box.text(), "0", cell.label() + "：" + shared + " 格合并成一格“0”，每格都读作 0");
		}
		if (value != null) {
			this.values.put(cell.name(), value);
		}
		if (!read.note().isEmpty()) {
			this.notes.put(cell.name(), read.note());
		}
		if (read.oddity() != null) {
			String number = (value != null) ? value.toPlainString() : "";
			if (read.asks()) {
				this.remarks.ask(cell.name(), box.text(), number, cell.label() + "：" + read.oddity());
			}
			else {
				this.remarks.note(cell.name(), box.text(), number, cell.label() + "：" + read.oddity());
			}
		}
	}

	/**
	 * The unit of a column of money that its head does not name, where the file says it
	 * elsewhere.
	 */
	private String unit(Hit hit) {
		String column = hit.cell().columnHeading().label();
		return hit.head().contains("元") ? ""
				: this.units.stream().filter((said) -> said.contains(column)).findFirst().orElse("");
	}

	/**
	 * Names what the form has and the file has not.
	 */
	private void missing() {
		for (Table table : this.edition.tables()) {
			List<Cell> missing = table.cells().stream().filter((cell) -> !this.hits.containsKey(cell)).toList();
			if (missing.size() == table.cells().size()) {
				this.remarks.ask(table.id(), "", "", "没有找到" + heading(table) + "的表格，请填写或者换一份文件");
				continue;
			}
			Set<String> rows = new LinkedHashSet<>();
			for (Cell cell : missing) {
				boolean whole = !cell.row().isEmpty() && table.cells()
					.stream()
					.filter((one) -> one.row().equals(cell.row()))
					.allMatch(missing::contains);
				if (!whole) {
					this.remarks.ask(cell.name(), "", "", "没有找到" + cell.label() + "这一格，请填写");
				}
				else if (rows.add(cell.row())) {
					this.remarks.ask(table.id() + "/" + cell.row(), "", "",
							"没有找到“" + cell.rowHeading().label() + "”这一行，请填写");
				}
			}
		}
	}

	private String heading(Table table) {
		return this.edition.sections()
			.stream()
			.filter((section) -> table.equals(section.table()))
			.map((section) -> "“" + section.number() + "、" + section.heading() + "”")
			.findFirst()
			.orElse("");
	}

	/**
	 * Names the numbers of the file that have no place in the form.
	 */
	private void left() {
		Set<Box> taken = Collections.newSetFromMap(new IdentityHashMap<>());
		this.hits.values().forEach((hit) -> taken.add(hit.box()));
		for (int table = 0; table < this.grids.size(); table++) {
			Grid grid = this.grids.get(table);
			Hit hit = this.hits.values().stream().filter((one) -> one.line().grid() == grid).findFirst().orElse(null);
			for (int number = 0; hit != null && number < grid.height(); number++) {
				left(new SourceLine(table, grid, number), nearest(grid, number, hit).cell().table(), taken);
			}
			if (hit == null && numbered(table, grid)) {
				this.remarks.note("file", "", "", "第 " + (table + 1) + " 张表不是法定的表格，没有读入");
			}
		}
	}

	/**
	 * The last figure that was read in a table of the file up to a line.
	 */
	private Hit nearest(Grid grid, int line, Hit otherwise) {
		return this.hits.values()
			.stream()
			.filter((hit) -> hit.line().grid() == grid && hit.line().number() <= line)
			.max(Comparator.comparing((hit) -> hit.line().number()))
			.orElse(otherwise);
	}

	private static boolean numbered(int table, Grid grid) {
		return IntStream.range(0, grid.height()).anyMatch((number) -> new SourceLine(table, grid, number).hasNumber())
				&& !Facts.in(List.of(grid)).said();
	}

	private void left(SourceLine line, String place, Set<Box> taken) {
		List<Box> left = line.grid()
			.line(line.number())
			.stream()
			.filter((box) -> box.line() == line.number() && FigureText.isNumber(box.text()) && !taken.contains(box))
			.toList();
		boolean repeated = this.read.contains(line)
				&& this.hits.values().stream().noneMatch((hit) -> hit.line().equals(line));
		if (left.isEmpty() || repeated) {
			return;
		}
		String numbers = left.stream().map((box) -> FigureText.shown(box.text())).collect(Collectors.joining("、"));
		String message = line.words() + "“" + line.said() + "”的 " + numbers + " 在 " + this.edition.id()
				+ " 版表格里没有找到位置，没有读入";
		if (CHECKING.matcher(line.said()).find()) {
			this.remarks.note(place, numbers, "", message);
		}
		else {
			this.remarks.ask(place, numbers, "", message);
		}
	}

	Edition edition() {
		return this.edition;
	}

	/**
	 * The figures.
	 */
	Figures figures() {
		return Figures.of(this.edition, this.values, this.notes);
	}

	/**
	 * Where each figure was found.
	 */
	Map<Cell, Hit> hits() {
		return this.hits;
	}

	/**
	 * What is odd about the tables.
	 */
	Remarks remarks() {
		return this.remarks;
	}

	/**
	 * How much of a table has labels in the form's own words, from 0 to 1.
	 */
	double equal(Table table) {
		long equal = this.hits.values()
			.stream()
			.filter((hit) -> hit.equal() && hit.cell().table().equals(table.id()))
			.count();
		return (double) equal / table.cells().size();
	}

	/**
	 * The tables of the file in which figures were read, as the file has them.
	 */
	List<Grid> shown() {
		return this.grids.stream().filter(this::isRead).map(this::original).toList();
	}

	private Grid original(Grid grid) {
		return this.turned.getOrDefault(grid, grid);
	}

	private boolean isRead(Grid grid) {
		return this.hits.values().stream().anyMatch((hit) -> hit.line().grid() == grid);
	}

	/**
	 * Where each figure was read, by the name of its cell.
	 */
	Map<String, Origin> origins() {
		List<Grid> shown = shown();
		Map<String, Origin> origins = new HashMap<>();
		this.hits.forEach((cell, hit) -> {
			Grid grid = hit.line().grid();
			int line = hit.line().number();
			int table = shown.indexOf(original(grid));
			origins.put(cell.name(), this.turned.containsKey(grid) ? new Origin(table, hit.column(), line)
					: new Origin(table, line, hit.column()));
		});
		return origins;
	}

	/**
	 * Whether figures were read in a line of a table of the file.
	 */
	boolean isRead(Grid grid, int line) {
		return this.hits.values()
			.stream()
			.anyMatch((hit) -> original(hit.line().grid()) == grid
					&& (hit.line().number() == line || this.turned.containsValue(grid)));
	}

}
