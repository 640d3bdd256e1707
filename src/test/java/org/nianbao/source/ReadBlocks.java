package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.nianbao.source.Grid.Box;

/**
 * What was read from a file, one line each: paragraphs as they are, lines of tables with
 * the text of the box in each place, {@code ·} where there is none.
 */
final class ReadBlocks {

	private ReadBlocks() {
	}

	static List<String> of(byte[] file) {
		return of(Sources.read("file", file));
	}

	static List<String> of(Source source) {
		List<String> lines = new ArrayList<>();
		for (Block block : source.blocks()) {
			if (block instanceof Grid grid) {
				for (int line = 0; line < grid.height(); line++) {
					lines.add(line(grid, line));
				}
			}
			else if (block instanceof Paragraph paragraph) {
				lines.add(paragraph.text());
			}
		}
		return lines;
	}

	static Grid grid(byte[] file) {
		return Sources.read("file", file)
			.blocks()
			.stream()
			.filter(Grid.class::isInstance)
			.map(Grid.class::cast)
			.findFirst()
			.orElseThrow();
	}

	private static String line(Grid grid, int line) {
		StringJoiner boxes = new StringJoiner("|", "|", "|");
		for (int column = 0; column < grid.width(); column++) {
			Box box = grid.box(line, column);
			boxes.add((box == Box.NONE) ? "·" : box.text().replace("\n", "/"));
		}
		return boxes.toString();
	}

}
