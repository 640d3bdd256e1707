package org.nianbao.entry;

import org.nianbao.report.Status;
import org.nianbao.report.Saved;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.FigureReader;
import org.nianbao.form.FigureReader.Reading;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;

/**
 * A statutory table as its entry grid shows it: in each cell what is stored, or what was
 * typed and could not be stored, and why.
 */
final class TableEntry {

	private final Table table;

	private final Figures stored;

	private final Map<Cell, String> typed = new HashMap<>();

	private final Map<Cell, Reading> readings = new LinkedHashMap<>();

	private final List<Cell> missing = new ArrayList<>();

	private Saved saved;

	private @Nullable String locked;

	private boolean conflict;

	private TableEntry(Table table, Figures stored, Saved saved) {
		this.table = table;
		this.stored = stored;
		this.saved = saved;
	}

	static TableEntry of(Table table, Figures stored, Saved saved) {
		return new TableEntry(table, stored, saved);
	}

	/**
	 * Reads what was typed, by the names of the cells; a cell that was not sent keeps
	 * what is stored.
	 */
	static TableEntry typed(Table table, Figures stored, Map<String, String> typed) {
		TableEntry entry = new TableEntry(table, stored, Saved.NEVER);
		for (Cell cell : table.cells()) {
			String text = typed.get(cell.name());
			if (entry.computed(cell)) {
				continue;
			}
			if (text == null) {
				entry.missing.add(cell);
				continue;
			}
			entry.typed.put(cell, text);
			entry.readings.put(cell, FigureReader.read(text, cell.type()));
		}
		return entry;
	}

	/**
	 * The stored figures with everything that was understood, totals computed.
	 */
	Figures understood() {
		Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
		Map<String, String> notes = new LinkedHashMap<>();
		this.readings.forEach((cell, reading) -> {
			if (reading.understood()) {
				values.put(cell.name(), reading.value());
				notes.put(cell.name(), reading.note());
			}
		});
		return this.stored.with(values, notes).withTotals();
	}

	/**
	 * The same grid over what is stored now, with what was typed left standing only where
	 * it was refused.
	 */
	TableEntry after(Figures now, Saved last) {
		TableEntry after = new TableEntry(this.table, now, last);
		after.missing.addAll(this.missing);
		this.readings.forEach((cell, reading) -> {
			after.readings.put(cell, reading);
			if (!reading.understood()) {
				after.typed.put(cell, this.typed.get(cell));
			}
		});
		return after;
	}

	/**
	 * The same grid when somebody else has saved meanwhile: what was typed stands in the
	 * cells, and beside it what is stored.
	 */
	TableEntry inConflict(Saved last) {
		this.saved = last;
		this.conflict = true;
		return this;
	}

	/**
	 * The same grid when the report may no longer be changed: nothing was saved, and what
	 * was typed can be copied out.
	 */
	TableEntry locked(Status status, Saved last) {
		this.saved = last;
		this.locked = status.locked();
		return this;
	}

	/**
	 * Whether what was typed is stored, all of it.
	 */
	boolean isStored() {
		return !this.conflict && this.locked == null && refused().isEmpty();
	}

	/**
	 * Who saved last, and which version the grid shows.
	 */
	public Saved saved() {
		return this.saved;
	}

	/**
	 * Why nothing can be saved any more, {@code null} if it can.
	 */
	public @Nullable String locked() {
		return this.locked;
	}

	/**
	 * Whether nothing was saved because somebody else had saved meanwhile.
	 */
	public boolean conflict() {
		return this.conflict;
	}

	/**
	 * What stands in a cell's field.
	 */
	public String text(Cell cell) {
		String kept = this.typed.get(cell);
		return (kept != null) ? kept : storedText(cell);
	}

	private String storedText(Cell cell) {
		return text(this.stored, cell);
	}

	/**
	 * What stands in a cell as its box shows it: the number, and its note in brackets.
	 */
	static String text(Figures figures, Cell cell) {
		String note = figures.note(cell);
		return figures.text(cell) + ((note != null) ? "（" + note + "）" : "");
	}

	/**
	 * Whether a cell is a total that the portal computes.
	 */
	public boolean computed(Cell cell) {
		return edition().computes(cell);
	}

	private Edition edition() {
		return this.stored.edition();
	}

	/**
	 * Why what was typed in a cell was refused and what to type, {@code null} if it was
	 * understood.
	 */
	public @Nullable String problem(Cell cell) {
		Reading reading = this.readings.get(cell);
		return (reading != null) ? reading.problem() : null;
	}

	/**
	 * What is stored in a cell, where somebody else has stored something other than what
	 * was typed; else {@code null}.
	 */
	public @Nullable String stored(Cell cell) {
		return (this.conflict && differs(cell)) ? (storedText(cell).isEmpty() ? "空白" : storedText(cell)) : null;
	}

	private boolean differs(Cell cell) {
		Reading reading = this.readings.get(cell);
		if (reading == null) {
			return false;
		}
		String note = this.stored.note(cell);
		return !reading.understood() || !Objects.equals(reading.value(), this.stored.value(cell))
				|| !reading.note().equals((note != null) ? note : "");
	}

	/**
	 * How a text with a unit was read, to be confirmed by whoever typed it; {@code null}
	 * if the number was taken as written.
	 */
	public @Nullable String read(Cell cell) {
		Reading reading = this.readings.get(cell);
		if (reading == null || reading.plain() || reading.value() == null) {
			return null;
		}
		return "读作 " + reading.value().toPlainString();
	}

	/**
	 * The cells whose text was refused, in the form's order.
	 */
	public List<Cell> refused() {
		return this.table.cells().stream().filter((cell) -> problem(cell) != null).toList();
	}

	/**
	 * The cells whose text was read with its unit, in the form's order.
	 */
	public List<Cell> interpreted() {
		return this.table.cells().stream().filter((cell) -> read(cell) != null).toList();
	}

	/**
	 * How many cells were not sent and kept what is stored.
	 */
	public int missing() {
		return this.missing.size();
	}

}
