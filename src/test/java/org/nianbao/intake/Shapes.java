package org.nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Layout.Kind;
import org.nianbao.form.ReportContent;

/**
 * The shapes that offices give to the statutory tables.
 */
final class Shapes {

	private static final int WORD = 2;

	private static final int LONGEST_NAME = 6;

	private static final int OUTCOMES = 5;

	private Shapes() {
	}

	/**
	 * How a style writes the figures of a report.
	 */
	static Function<Cell, String> figures(ReportContent content, Style style) {
		return (cell) -> {
			String figure = content.figures().text(cell);
			if (figure.isEmpty()) {
				return "";
			}
			if (cell.type() == CellType.MONEY) {
				return figure + ((style == Style.SAVED) ? " 万元" : "万元");
			}
			return (style == Style.MANGLED) ? mangled(figure, cell.index()) : figure;
		};
	}

	private static String mangled(String figure, int index) {
		return (index % 3 == 0) ? wide(parted(figure)) : parted(figure);
	}

	/**
	 * With a comma between thousands.
	 */
	static String parted(String figure) {
		return figure.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,");
	}

	/**
	 * In full-width characters.
	 */
	static String wide(String text) {
		return text.chars()
			.mapToObj((c) -> String.valueOf((char) ((c > ' ' && c <= '~') ? c - '!' + '！' : c)))
			.collect(Collectors.joining());
	}

	/**
	 * A report in the shape of a style.
	 */
	static DrawnReport shape(DrawnReport report, OfficeFormat kind, Style style) {
		return switch (style) {
			case SAVED -> report.tables((table) -> List.of(wrapped(table)));
			case MANGLED, NESTED -> report;
			case SPLIT -> report.tables((table) -> split(table, kind));
			case UNMERGED -> report.tables(
					(table) -> List.of((kind == OfficeFormat.HTML) ? repeated(flat(table)) : unmerged(flat(table))));
		};
	}

	/**
	 * With the names of columns, and what stands upright, in several short lines.
	 */
	static DrawnTable wrapped(DrawnTable table) {
		return table.map((box) -> {
			if (box.vertical()) {
				return box.saying(box.text().replaceAll("(?<=.)(?=.)", "\n"));
			}
			boolean name = box.kind() == Kind.HEAD && box.width() == 1 && box.text().length() > 3
					&& box.text().length() <= LONGEST_NAME;
			return name ? box.saying(wrapped(box.text())) : box;
		});
	}

	private static String wrapped(String name) {
		return IntStream.range(0, (name.length() + 1) / WORD)
			.mapToObj((i) -> name.substring(i * WORD, Math.min(name.length(), (i + 1) * WORD)))
			.map((word) -> name.startsWith("法律") && word.length() == WORD && !word.equals("机构")
					? word.charAt(0) + " " + word.charAt(1) : word)
			.collect(Collectors.joining("\n"));
	}

	private static List<DrawnTable> split(DrawnTable table, OfficeFormat kind) {
		return switch (table.id()) {
			case "table2" -> clauses(table);
			case "table3" -> switch (kind) {
				case DOCX -> halves(table, firstLine(table, "（四）无法提供"), true);
				case HTML -> halves(table, firstLine(table, "（五）不予处理"), false);
				case XLSX -> halves(table, firstLine(table, "4.保护第三方合法权益"), false);
			};
			default -> (kind == OfficeFormat.HTML) ? List.of(stacked(table)) : blocks(table);
		};
	}

	static int firstLine(DrawnTable table, String label) {
		return table.boxes()
			.stream()
			.filter((box) -> box.label() && box.text().equals(label))
			.mapToInt(DrawnBox::line)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A table cut into two, above a line.
	 * @param heads whether the second says the heads again; if not, the labels that reach
	 * over the cut are blank in it
	 */
	static List<DrawnTable> halves(DrawnTable table, int line, boolean heads) {
		DrawnTable upper = table.lines(0, line);
		DrawnTable lower = table.lines(line, table.height());
		if (heads) {
			return List.of(upper, table.lines(0, table.headHeight()).over(lower));
		}
		return List.of(upper, lower.map((box) -> {
			boolean goesOn = box.line() == 0 && table.boxes()
				.stream()
				.anyMatch((whole) -> whole.column() == box.column() && whole.line() < line && whole.bottom() > line);
			return goesOn ? box.saying("") : box;
		}));
	}

	/**
	 * Table 2 with each clause as a table.
	 */
	static List<DrawnTable> clauses(DrawnTable table) {
		List<Integer> starts = new ArrayList<>(
				table.boxes().stream().filter((box) -> box.kind() == Kind.TITLE).map(DrawnBox::line).toList());
		starts.add(table.height());
		return IntStream.range(0, starts.size() - 1)
			.mapToObj((i) -> table.lines(starts.get(i), starts.get(i + 1)))
			.toList();
	}

	/**
	 * Table 4 with each block of outcomes as a table.
	 */
	static List<DrawnTable> blocks(DrawnTable table) {
		return IntStream.range(0, table.width() / OUTCOMES)
			.mapToObj((i) -> table.columns(i * OUTCOMES, (i + 1) * OUTCOMES))
			.toList();
	}

	/**
	 * Table 4 with its blocks one below the other.
	 */
	static DrawnTable stacked(DrawnTable table) {
		return blocks(table).stream().reduce(DrawnTable::over).orElseThrow();
	}

	/**
	 * With the heads in one line: those of table 4 say their block too. Table 2 keeps its
	 * heads, which are in one line already.
	 */
	static DrawnTable flat(DrawnTable table) {
		int heads = table.headHeight();
		if (table.id().equals("table2")) {
			return table;
		}
		List<DrawnBox> line = new ArrayList<>();
		for (int column = 0; column < table.width(); column++) {
			int place = column;
			List<DrawnBox> path = IntStream.range(0, heads)
				.mapToObj((row) -> table.box(row, place))
				.filter(Objects::nonNull)
				.distinct()
				.toList();
			DrawnBox last = path.isEmpty() ? null : path.get(path.size() - 1);
			if (last != null && last.column() == column) {
				String text = table.id().equals("table4")
						? path.stream().map(DrawnBox::text).collect(Collectors.joining()) : last.text();
				line.add(last.saying(text).at(0, column, 1, last.width()));
			}
		}
		return new DrawnTable(table.id(), List.copyOf(line)).over(table.lines(heads, table.height()));
	}

	/**
	 * With each merged box taken apart; its words stand in the first place only.
	 */
	static DrawnTable unmerged(DrawnTable table) {
		return apart(table, (box, i) -> (i == 0) ? box.text() : "");
	}

	/**
	 * With each merged box taken apart; the words of labels stand in each line.
	 */
	static DrawnTable repeated(DrawnTable table) {
		return apart(table, (box, i) -> (i % box.width() == 0 && box.label() || i == 0) ? box.text() : "");
	}

	private static DrawnTable apart(DrawnTable table, Words words) {
		List<DrawnBox> boxes = new ArrayList<>();
		for (DrawnBox box : table.boxes()) {
			for (int i = 0; i < box.height() * box.width(); i++) {
				boxes.add(box.saying(words.in(box, i))
					.at(box.line() + i / box.width(), box.column() + i % box.width(), 1, 1));
			}
		}
		return new DrawnTable(table.id(), List.copyOf(boxes));
	}

	/**
	 * What stands in a place that a merged box covered.
	 */
	private interface Words {

		String in(DrawnBox box, int place);

	}

}
