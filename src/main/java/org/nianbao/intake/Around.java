package org.nianbao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.source.Block;
import org.nianbao.source.Grid;
import org.nianbao.source.Paragraph;

/**
 * What stands around a table of a file.
 *
 * @param before the paragraph before it, empty if none stands there
 * @param notes the notes below it, by their marks
 */
record Around(String before, Map<String, String> notes) {

	/** Nothing stands around. */
	static final Around NOTHING = new Around("", Map.of());

	/**
	 * What stands around each table of a file, in their order.
	 */
	static List<Around> tables(List<Block> blocks) {
		List<Around> around = new ArrayList<>();
		String before = "";
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Paragraph paragraph) {
				before = paragraph.plain();
			}
			else {
				around.add(new Around(before, notes(blocks.subList(i, blocks.size()))));
				before = "";
			}
		}
		return around;
	}

	/**
	 * The notes below the first of some blocks, which is a table: in lines of its own, or
	 * in paragraphs.
	 */
	private static Map<String, String> notes(List<Block> blocks) {
		Map<String, String> notes = new HashMap<>();
		Grid grid = (Grid) blocks.get(0);
		for (int line = 0; line < grid.height(); line++) {
			grid.line(line).forEach((box) -> box.text().lines().forEach((text) -> Mark.keep(text, notes)));
		}
		for (int i = 1; i < blocks.size() && blocks.get(i) instanceof Paragraph paragraph; i++) {
			Mark.keep(paragraph.plain(), notes);
		}
		return notes;
	}

}
