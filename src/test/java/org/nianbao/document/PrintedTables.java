package org.nianbao.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.Layout.Group;
import org.nianbao.form.Layout.Row;
import org.nianbao.form.Table;

/**
 * Reads figures and their notes off printed tables, as a person does who knows the form
 * and nothing of the report.
 */
final class PrintedTables {

	private static final String MARK = "[①-⑳]|\\[\\d+]";

	private static final Pattern FIGURE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)?(" + MARK + ")?");

	private PrintedTables() {
	}

	/**
	 * Reads the figures of all tables.
	 * @param texts what stands in the cells of each table, in the order of its rows
	 * @param notes what stands under each table, a note a line: mark, cell, ：, note
	 */
	static Figures figures(Edition edition, List<List<String>> texts, List<List<String>> notes) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		Map<String, String> words = new LinkedHashMap<>();
		for (int i = 0; i < edition.tables().size(); i++) {
			Iterator<String> printed = texts.get(i).iterator();
			for (Cell cell : inRows(edition.tables().get(i))) {
				MatchResult figure = figure(printed.next());
				values.put(cell.name(), (figure.group(1) != null) ? new BigDecimal(figure.group(1)) : null);
				note(figure.group(2), cell, notes.get(i)).ifPresent((note) -> words.put(cell.name(), note));
			}
			if (printed.hasNext()) {
				throw new IllegalArgumentException("More figures than the form has: " + printed.next());
			}
		}
		return Figures.of(edition, values, words);
	}

	private static List<Cell> inRows(Table table) {
		List<Cell> cells = new ArrayList<>();
		for (Group group : table.layout().groups()) {
			for (Row row : group.rows()) {
				row.boxes().stream().filter((box) -> box.cell() != null).forEach((box) -> cells.add(box.cell()));
			}
		}
		return cells;
	}

	private static MatchResult figure(String text) {
		Matcher figure = FIGURE.matcher(text);
		if (!figure.matches()) {
			throw new IllegalArgumentException("No figure: " + text);
		}
		return figure;
	}

	private static Optional<String> note(String mark, Cell cell, List<String> notes) {
		if (mark == null) {
			return Optional.empty();
		}
		String said = notes.stream().filter((note) -> note.startsWith(mark)).findFirst().orElseThrow();
		Matcher note = Pattern
			.compile(Pattern.quote(mark) + " ?" + spaced(cell.label()) + "(?:：(.*?))?(?:\u3000?门户核对：.*)?")
			.matcher(said);
		if (!note.matches()) {
			throw new IllegalArgumentException("Not about " + cell.label() + ": " + said);
		}
		return Optional.ofNullable(note.group(1));
	}

	/** The label with or without its spaces. */
	private static String spaced(String label) {
		return Pattern.quote(label).replace(" ", "\\E ?\\Q");
	}

}
