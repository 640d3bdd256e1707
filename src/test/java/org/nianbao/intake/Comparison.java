package org.nianbao.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.nianbao.form.Cell;
import org.nianbao.form.Figures;

/**
 * What was read of a variant, held against what is in it.
 *
 * @param variant the variant
 * @param taken what was read
 */
record Comparison(Variant variant, Taken taken) {

	/**
	 * The cells that were read otherwise than they are.
	 */
	List<Cell> wrong() {
		List<Cell> wrong = new ArrayList<>();
		for (Cell cell : this.variant.cells()) {
			if (!equal(cell)) {
				wrong.add(cell);
			}
		}
		return wrong;
	}

	private boolean equal(Cell cell) {
		Figures expected = this.variant.content().figures();
		Figures read = this.taken.figures();
		return read.edition().cell(cell.name()).map((same) -> {
			BigDecimal value = read.value(same);
			BigDecimal due = expected.value(cell);
			return ((value == null || due == null) ? value == due : value.compareTo(due) == 0)
					&& Objects.equals(read.note(same), expected.note(cell));
		}).orElse(expected.value(cell) == null);
	}

	/**
	 * Whether a person is asked about a cell, its line, its table or the edition.
	 */
	boolean asked(Cell cell) {
		boolean otherForm = !this.taken.figures().edition().equals(this.variant.content().edition());
		return this.taken.oddities()
			.stream()
			.filter(Oddity::asks)
			.anyMatch((oddity) -> speaksOf(oddity, cell) || otherForm && oddity.place().equals("edition"));
	}

	private static boolean speaksOf(Oddity oddity, Cell cell) {
		return cell.name().equals(oddity.place()) || cell.name().startsWith(oddity.place() + "/");
	}

	/**
	 * Whether it is known who reports and of which year.
	 */
	boolean known() {
		return this.taken.organization().name().equals(this.variant.content().organization().name())
				&& Integer.valueOf(this.variant.content().year()).equals(this.taken.year());
	}

	/**
	 * Whether a person is asked about a cell or its line.
	 */
	boolean askedClosely(Cell cell) {
		return this.taken.oddities()
			.stream()
			.filter(Oddity::asks)
			.anyMatch((oddity) -> oddity.place().contains("/") && speaksOf(oddity, cell));
	}

	/**
	 * Whether anything was read of a cell's table.
	 */
	boolean found(Cell cell) {
		return this.taken.origins().keySet().stream().anyMatch((name) -> name.startsWith(cell.table() + "/"));
	}

	/**
	 * The cells that were read wrong, and nobody would know.
	 */
	List<String> silent() {
		return wrong().stream().filter((cell) -> !asked(cell)).map(this::line).toList();
	}

	private String line(Cell cell) {
		Figures read = this.taken.figures();
		String value = read.edition()
			.cell(cell.name())
			.map((same) -> read.text(same) + " " + read.note(same))
			.orElse("?");
		Figures due = this.variant.content().figures();
		return this.variant + " " + cell.name() + ": " + due.text(cell) + " " + due.note(cell) + " was read as "
				+ value;
	}

}
