package org.nianbao.entry;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.FigureReader;
import org.nianbao.form.FigureReader.Reading;
import org.nianbao.form.Figures;
import org.nianbao.form.Table;
import org.nianbao.report.FigureChanges;
import org.nianbao.report.Report;
import org.nianbao.report.Saved;

/**
 * The cells of a table in which figures are entered. Totals that the portal computes are
 * none of them: they follow.
 */
final class TablePlaces implements SectionPlaces {

	private final Report report;

	private final Table table;

	private final Map<String, Cell> cells;

	private final Figures before;

	private Figures now;

	TablePlaces(Report report, Table table) {
		this.report = report;
		this.table = table;
		this.before = report.content().figures();
		this.now = this.before;
		this.cells = table.cells()
			.stream()
			.filter((cell) -> !report.edition().computes(cell))
			.collect(Collectors.toMap(Cell::name, (cell) -> cell, (one, other) -> one, LinkedHashMap::new));
	}

	@Override
	public Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		this.cells.forEach((place, cell) -> texts.put(place, TableEntry.text(this.now, cell)));
		return texts;
	}

	@Override
	public @Nullable String problem(String place, String text) {
		return read(place, text).problem();
	}

	@Override
	public boolean holds(String place, String text) {
		Cell cell = cell(place);
		Reading reading = read(place, text);
		return reading.understood() && Objects.equals(reading.value(), this.now.value(cell))
				&& reading.note().equals(Objects.requireNonNullElse(this.now.note(cell), ""));
	}

	@Override
	public void put(String place, String text) {
		Reading reading = read(place, text);
		Map<String, @Nullable BigDecimal> value = Collections.singletonMap(place, reading.value());
		this.now = this.now.with(value, Map.of(place, reading.note()));
	}

	/**
	 * Puts all figures at once.
	 */
	void put(Figures figures) {
		this.now = figures;
	}

	@Override
	public String changes() {
		return FigureChanges.words(this.before, this.now.withTotals());
	}

	@Override
	public void write(Saved by) {
		this.report.enter(this.table, this.now.withTotals(), by);
	}

	@Override
	public String name() {
		return this.table.id();
	}

	@Override
	public String action() {
		return "ENTER";
	}

	private Reading read(String place, String text) {
		return FigureReader.read(text, cell(place).type());
	}

	private Cell cell(String place) {
		return Objects.requireNonNull(this.cells.get(place));
	}

}
