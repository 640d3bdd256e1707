package org.nianbao.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One edition of the statutory form, read from {@code form/edition-….yaml}.
 */
public final class Edition {

	private final String id;

	private final String issuedAs;

	private final int firstYear;

	private final @Nullable Integer lastYear;

	private final List<Section> sections;

	private final List<Cell> cells;

	private final Rules rules;

	private final Sums sums;

	private final List<Measure> highlights;

	private final List<Chart> charts;

	private final List<Chart> further;

	private final List<Rate> rates;

	private final Map<String, List<Measure>> meanings;

	private final Map<String, Cell> byName = new HashMap<>();

	Edition(String id, String issuedAs, int firstYear, @Nullable Integer lastYear, List<Section> sections, Rules rules,
			List<Measure> highlights, List<Chart> charts, List<Chart> further, List<Rate> rates,
			Map<String, List<Measure>> meanings) {
		this.id = id;
		this.issuedAs = issuedAs;
		this.firstYear = firstYear;
		this.lastYear = lastYear;
		this.sections = List.copyOf(sections);
		this.cells = tables().stream().flatMap((table) -> table.cells().stream()).toList();
		this.rules = rules;
		this.sums = new Sums(rules.balances());
		this.highlights = List.copyOf(highlights);
		this.charts = List.copyOf(charts);
		this.further = List.copyOf(further);
		this.rates = List.copyOf(rates);
		this.meanings = Map.copyOf(meanings);
		this.cells.forEach((cell) -> this.byName.put(cell.name(), cell));
	}

	/**
	 * The edition's name: the first report year that it is for, such as {@code 2021}.
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The number of the document that issued it, such as 国办公开办函〔2021〕30号.
	 */
	public String issuedAs() {
		return this.issuedAs;
	}

	/**
	 * The first report year that it is for.
	 */
	public int firstYear() {
		return this.firstYear;
	}

	/**
	 * Whether the form is prescribed for the reports of a year.
	 * @param year the report year
	 */
	public boolean covers(int year) {
		return year >= this.firstYear && (this.lastYear == null || year <= this.lastYear);
	}

	/**
	 * The six sections in their order.
	 */
	public List<Section> sections() {
		return this.sections;
	}

	/**
	 * The section of a name in addresses.
	 */
	public Optional<Section> section(String key) {
		return this.sections.stream().filter((section) -> section.key().equals(key)).findFirst();
	}

	/**
	 * The statutory tables in their order.
	 */
	public List<Table> tables() {
		return this.sections.stream().flatMap((section) -> Optional.ofNullable(section.table()).stream()).toList();
	}

	/**
	 * Every cell in the form's order; a cell's index is its place in this list.
	 */
	public List<Cell> cells() {
		return this.cells;
	}

	/**
	 * The cell of a name.
	 */
	public Optional<Cell> cell(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	/**
	 * Every balance and total, those that others build on first.
	 */
	public List<Balance> balances() {
		return this.rules.balances();
	}

	/**
	 * The balances and totals as they are added up.
	 */
	public Sums sums() {
		return this.sums;
	}

	/**
	 * Every sum that must not be below zero.
	 */
	public List<Floor> floors() {
		return this.rules.floors();
	}

	/**
	 * What should hold between the figures of a report and those of last year's.
	 */
	public List<Comparison> comparisons() {
		return this.rules.comparisons();
	}

	/**
	 * What a new report on this form takes from last year's, by the names of the cells in
	 * the form's order. A cell that the earlier form does not have, and a blank, give
	 * nothing; totals are left to be computed.
	 * @param previous last year's report, on any edition
	 */
	public Map<String, CarriedFigure> carriedOver(ReportContent previous) {
		return CarriedFigure.over(this, previous);
	}

	/**
	 * What counts in a cell, and what is often mistaken, in plain Chinese, with the
	 * article of the Regulations.
	 */
	public String explanation(Cell cell) {
		return tables().stream()
			.filter((table) -> table.id().equals(cell.table()))
			.map((table) -> table.explanations().of(cell))
			.findFirst()
			.orElse("");
	}

	/**
	 * The figures that a report states at a glance.
	 */
	public List<Measure> highlights() {
		return this.highlights;
	}

	/**
	 * What a report draws.
	 */
	public List<Chart> charts() {
		return this.charts;
	}

	/**
	 * What is drawn beside a report.
	 */
	public List<Chart> further() {
		return this.further;
	}

	/**
	 * What reports are compared by; the same rates in every edition, also those that this
	 * one does not count.
	 */
	public List<Rate> rates() {
		return this.rates;
	}

	/**
	 * What a statement in a narrative can mean on this form: sums of cells under a name,
	 * any of which is an honest reading.
	 * @param matter what it speaks of, and behind a slash how the disputes ended that it
	 * speaks of, such as {@code REVIEWS/UPHELD}
	 * @return empty if the form does not count that
	 */
	public List<Measure> meanings(String matter) {
		return this.meanings.getOrDefault(matter, List.of());
	}

	/**
	 * Whether a cell is a total, computed while a report is written.
	 */
	public boolean computes(Cell cell) {
		return balances().stream().anyMatch((balance) -> balance.total() && balance.totalCell().equals(cell));
	}

	@Override
	public String toString() {
		return "edition " + this.id;
	}

}
