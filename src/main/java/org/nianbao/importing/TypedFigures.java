package org.nianbao.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.FigureReader;
import org.nianbao.form.FigureReader.Reading;
import org.nianbao.form.Figures;

/**
 * The figures of a preview: what was read in the file where nobody typed over it, however
 * odd that is, else what was typed.
 */
final class TypedFigures {

	private final Map<Cell, Reading> readings = new LinkedHashMap<>();

	private final Figures figures;

	TypedFigures(Figures read, ImportForm form) {
		Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
		Map<String, String> notes = new LinkedHashMap<>();
		for (Cell cell : read.edition().cells()) {
			String typed = form.get(cell.name());
			if (!typed.strip().equals(ImportForm.text(read, cell))) {
				Reading reading = FigureReader.read(typed, cell.type());
				this.readings.put(cell, reading);
				values.put(cell.name(), reading.value());
				notes.put(cell.name(), reading.note());
			}
		}
		this.figures = read.with(values, notes);
	}

	/**
	 * The figures; blank where nothing was understood.
	 */
	Figures figures() {
		return this.figures;
	}

	/**
	 * Why what was typed in a cell was refused, {@code null} if it was not.
	 */
	@Nullable String problem(Cell cell) {
		Reading reading = this.readings.get(cell);
		return (reading != null) ? reading.problem() : null;
	}

	/**
	 * How a text with a unit was read, {@code null} if it was taken as written.
	 */
	@Nullable String read(Cell cell) {
		Reading reading = this.readings.get(cell);
		BigDecimal value = (reading != null) ? reading.value() : null;
		return (value != null && !reading.plain()) ? "读作 " + value.toPlainString() : null;
	}

	/**
	 * The cells whose text was refused, in the form's order.
	 */
	List<Cell> refused() {
		return this.readings.keySet().stream().filter((cell) -> problem(cell) != null).toList();
	}

}
