package org.nianbao.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.nianbao.form.Layout;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.source.Block;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;
import org.nianbao.source.Paragraph;
import org.nianbao.source.Source;

/**
 * A report as a file might hold it, to be altered before it is read.
 */
final class FormSource {

	private final ReportContent content;

	private UnaryOperator<Box> boxes = UnaryOperator.identity();

	private Function<Grid, List<Grid>> tables = List::of;

	private UnaryOperator<String> paragraphs = UnaryOperator.identity();

	private String name = "report.docx";

	private FormSource(ReportContent content) {
		this.content = content;
	}

	static FormSource of(ReportContent content) {
		return new FormSource(content);
	}

	/**
	 * With a label or figure of the tables written otherwise.
	 */
	FormSource with(String text, String otherwise) {
		UnaryOperator<Box> before = this.boxes;
		this.boxes = (box) -> {
			Box old = before.apply(box);
			return old.text().equals(text) ? text(old, otherwise) : old;
		};
		return this;
	}

	/**
	 * With each box of the tables written otherwise.
	 */
	FormSource boxes(UnaryOperator<Box> boxes) {
		this.boxes = boxes;
		return this;
	}

	/**
	 * With each table as others.
	 */
	FormSource tables(Function<Grid, List<Grid>> tables) {
		this.tables = tables;
		return this;
	}

	/**
	 * With each paragraph otherwise; one that is empty is left out.
	 */
	FormSource paragraphs(UnaryOperator<String> paragraphs) {
		this.paragraphs = paragraphs;
		return this;
	}

	/**
	 * In a file of a name.
	 */
	FormSource named(String name) {
		this.name = name;
		return this;
	}

	static Box text(Box box, String text) {
		return new Box(box.line(), box.column(), box.height(), box.width(), text, box.note());
	}

	Taken read() {
		return Understanding.of(source());
	}

	Source source() {
		List<Block> blocks = new ArrayList<>();
		add(blocks, this.content.title());
		add(blocks, this.content.narratives().text(Narratives.OPENING));
		for (Section section : this.content.edition().sections()) {
			add(blocks, section.number() + "、" + this.content.narratives().heading(section));
			add(blocks, this.content.narratives().text(section.number()));
			Table table = section.table();
			if (table != null) {
				blocks.addAll(this.tables.apply(grid(table)));
			}
		}
		return new Source(this.name, blocks, null);
	}

	private void add(List<Block> blocks, String text) {
		text.lines()
			.map(this.paragraphs)
			.filter((line) -> !line.isBlank())
			.forEach((line) -> blocks.add(new Paragraph(line)));
	}

	private Grid grid(Table table) {
		List<Box> drawn = new ArrayList<>();
		Set<List<Integer>> covered = new HashSet<>();
		int line = 0;
		for (Layout.Group group : table.layout().groups()) {
			List<Layout.Row> rows = new ArrayList<>(group.heads());
			rows.addAll(group.rows());
			for (Layout.Row row : rows) {
				draw(row, line++, covered, drawn);
			}
		}
		return Grid.of(drawn.stream().map(this.boxes).toList());
	}

	private void draw(Layout.Row row, int line, Set<List<Integer>> covered, List<Box> drawn) {
		int column = 0;
		for (Layout.Box box : row.boxes()) {
			while (covered.contains(List.of(line, column))) {
				column++;
			}
			String text = (box.cell() != null) ? this.content.figures().text(box.cell()) : box.text();
			drawn.add(new Box(line, column, box.rowspan(), box.colspan(), text, ""));
			for (int i = 0; i < box.rowspan() * box.colspan(); i++) {
				covered.add(List.of(line + i / box.colspan(), column + i % box.colspan()));
			}
		}
	}

	/**
	 * Some lines of a table as a table of their own.
	 */
	static Grid cut(Grid grid, int from, int to) {
		List<Box> boxes = new ArrayList<>();
		for (int line = from; line < to; line++) {
			for (Box box : grid.line(line)) {
				int top = Math.max(box.line(), from);
				int bottom = Math.min(box.line() + box.height(), to);
				Box part = new Box(top - from, box.column(), bottom - top, box.width(), box.text(), "");
				if (!boxes.contains(part)) {
					boxes.add(part);
				}
			}
		}
		return Grid.of(boxes);
	}

}
