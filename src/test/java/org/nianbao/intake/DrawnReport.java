package org.nianbao.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.nianbao.form.Cell;
import org.nianbao.form.Layout;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * A report on its way into a file.
 *
 * @param pieces title, headings, paragraphs and tables in their order
 */
record DrawnReport(List<Piece> pieces) {

	/**
	 * A report as the form draws it.
	 * @param figures what is written in each cell
	 */
	static DrawnReport of(ReportContent content, Function<Cell, String> figures) {
		List<Piece> pieces = new ArrayList<>();
		Narratives narratives = content.narratives();
		pieces.add(new Piece.Title(content.title()));
		write(narratives.text(Narratives.OPENING), pieces);
		for (Section section : content.edition().sections()) {
			pieces.add(new Piece.Head(section.number() + "、" + narratives.heading(section)));
			write(narratives.text(section.number()), pieces);
			Table table = section.table();
			if (table != null) {
				pieces.add(new Piece.Drawn(draw(table, figures)));
			}
		}
		return new DrawnReport(List.copyOf(pieces));
	}

	private static void write(String text, List<Piece> pieces) {
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(Piece.Text::new).forEach(pieces::add);
	}

	private static DrawnTable draw(Table table, Function<Cell, String> figures) {
		List<DrawnBox> boxes = new ArrayList<>();
		Set<List<Integer>> covered = new HashSet<>();
		List<Layout.Row> rows = table.layout()
			.groups()
			.stream()
			.flatMap((group) -> Stream.concat(group.heads().stream(), group.rows().stream()))
			.toList();
		for (int line = 0; line < rows.size(); line++) {
			int column = 0;
			for (Layout.Box box : rows.get(line).boxes()) {
				while (covered.contains(List.of(line, column))) {
					column++;
				}
				String text = (box.cell() != null) ? figures.apply(box.cell()) : box.text();
				boxes.add(new DrawnBox(line, column, box.rowspan(), box.colspan(), text, box.kind(), box.vertical(),
						box.cell()));
				for (int i = 0; i < box.rowspan() * box.colspan(); i++) {
					covered.add(List.of(line + i / box.colspan(), column + i % box.colspan()));
				}
			}
		}
		return new DrawnTable(table.id(), List.copyOf(boxes));
	}

	/**
	 * With each table as others.
	 */
	DrawnReport tables(Function<DrawnTable, List<DrawnTable>> change) {
		return new DrawnReport(this.pieces.stream()
			.flatMap((piece) -> (piece instanceof Piece.Drawn drawn)
					? change.apply(drawn.table()).stream().map(Piece.Drawn::new) : Stream.of(piece))
			.toList());
	}

}
