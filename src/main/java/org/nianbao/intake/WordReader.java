package org.nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Grid.Box;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads Word files as Word shows them: what was inserted counts, what was deleted or is
 * hidden does not, numbers that Word computes stand before their paragraphs.
 */
final class WordReader {

	private static final int MOST_BOXES = 20_000;

	private static final int WIDEST = 200;

	/** How deep tables may be nested. */
	private static final int DEEPEST = 20;

	/** What stands around paragraphs, lines and boxes without being one. */
	private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml",
			"AlternateContent", "Choice");

	private final WordNumbers numbers;

	private final List<Block> blocks = new ArrayList<>();

	private int boxes;

	private WordReader(WordNumbers numbers) {
		this.numbers = numbers;
	}

	static List<Block> read(OfficePackage file) {
		Document document = Objects.requireNonNull(file.tree("word/document.xml"));
		WordReader reader = new WordReader(
				new WordNumbers(file.tree("word/numbering.xml"), file.tree("word/styles.xml")));
		children(document.getDocumentElement(), AROUND).stream()
			.filter((element) -> is(element, "body"))
			.forEach((body) -> reader.blocks(body, 0));
		return reader.blocks;
	}

	static boolean is(Element element, String name) {
		return name.equals(element.getLocalName());
	}

	/**
	 * The elements in another one; of what only stands around others, what it holds.
	 */
	static List<Element> children(Element parent, Set<String> around) {
		List<Element> children = new ArrayList<>();
		List<Element> open = new ArrayList<>(direct(parent));
		while (!open.isEmpty()) {
			Element element = open.remove(0);
			if (around.contains(element.getLocalName())) {
				open.addAll(0, direct(element));
			}
			else {
				children.add(element);
			}
		}
		return children;
	}

	private static List<Element> direct(Element parent) {
		List<Element> elements = new ArrayList<>();
		for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	private void blocks(Element parent, int depth) {
		if (depth > DEEPEST) {
			throw new UnreadableReport("表格套表格超过 " + DEEPEST + " 层，没有打开，请把表格改成普通的表格再导入");
		}
		for (Element element : children(parent, AROUND)) {
			if (is(element, "p")) {
				String text = WordText.of(element, this.numbers, true);
				text.lines()
					.filter((line) -> !line.isBlank())
					.forEach((line) -> this.blocks.add(new Paragraph(line.strip())));
			}
			else if (is(element, "tbl")) {
				table(element, depth);
			}
		}
	}

	private void table(Element table, int depth) {
		List<Element> rows = rows(table);
		boolean layout = rows.stream().flatMap((row) -> cells(row).stream()).anyMatch(WordReader::nests);
		if (layout || single(rows)) {
			rows.stream().flatMap((row) -> cells(row).stream()).forEach((cell) -> blocks(cell, depth + 1));
		}
		else {
			this.blocks.add(grid(rows));
		}
	}

	private static List<Element> rows(Element table) {
		return children(table, AROUND).stream()
			.filter((element) -> is(element, "tr"))
			.filter((row) -> property(row, "trPr", "del") == null && property(row, "trPr", "hidden") == null)
			.toList();
	}

	private static List<Element> cells(Element row) {
		return children(row, AROUND).stream().filter((element) -> is(element, "tc")).toList();
	}

	private static boolean nests(Element cell) {
		return children(cell, AROUND).stream().anyMatch((element) -> is(element, "tbl"));
	}

	private static boolean single(List<Element> rows) {
		return rows.size() == 1 && cells(rows.get(0)).size() == 1;
	}

	private Grid grid(List<Element> rows) {
		List<Box> drawn = new ArrayList<>();
		for (int line = 0; line < rows.size(); line++) {
			int column = number(property(rows.get(line), "trPr", "gridBefore"), 0);
			for (Element cell : cells(rows.get(line))) {
				int width = number(property(cell, "tcPr", "gridSpan"), 1);
				if (continues(cell, "hMerge") && !drawn.isEmpty()) {
					widen(drawn, width);
				}
				else if (!continues(cell, "vMerge") || !deepen(drawn, line, column)) {
					drawn.add(new Box(line, column, 1, width, text(cell), ""));
				}
				column += width;
				count(column);
			}
		}
		return Grid.of(drawn);
	}

	private void count(int column) {
		if (++this.boxes > MOST_BOXES || column > WIDEST) {
			throw new UnreadableReport("表格太大（超过 " + MOST_BOXES + " 格或者 " + WIDEST + " 列），不会是年报的表格，没有打开");
		}
	}

	private static boolean continues(Element cell, String merge) {
		Element property = property(cell, "tcPr", merge);
		return property != null && !WordText.value(property).equals("restart");
	}

	private static void widen(List<Box> drawn, int width) {
		Box last = drawn.remove(drawn.size() - 1);
		drawn.add(new Box(last.line(), last.column(), last.height(), last.width() + width, last.text(), ""));
	}

	/**
	 * Lets the box above reach down into a line.
	 * @return whether there is one
	 */
	private static boolean deepen(List<Box> drawn, int line, int column) {
		for (int i = drawn.size() - 1; i >= 0; i--) {
			Box box = drawn.get(i);
			if (box.column() == column && box.line() + box.height() == line) {
				drawn.set(i, new Box(box.line(), column, box.height() + 1, box.width(), box.text(), ""));
				return true;
			}
		}
		return false;
	}

	private String text(Element cell) {
		return children(cell, AROUND).stream()
			.filter((element) -> is(element, "p"))
			.map((paragraph) -> WordText.of(paragraph, this.numbers, false))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"))
			.strip();
	}

	static @org.jspecify.annotations.Nullable Element property(Element of, String properties, String name) {
		return direct(of).stream()
			.filter((element) -> is(element, properties))
			.flatMap((element) -> direct(element).stream())
			.filter((element) -> is(element, name))
			.findFirst()
			.orElse(null);
	}

	private static int number(@org.jspecify.annotations.Nullable Element property, int otherwise) {
		if (property == null) {
			return otherwise;
		}
		String value = WordText.value(property);
		return value.matches("\\d{1,3}") ? Math.max(otherwise, Integer.parseInt(value)) : otherwise;
	}

}
