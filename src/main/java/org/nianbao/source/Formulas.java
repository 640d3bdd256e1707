package org.nianbao.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out what sums of a sheet come to where the file does not hold their results: a
 * program filled it in that does not compute. Only what adds, subtracts and multiplies
 * within the sheet is followed; nothing else is run.
 */
final class Formulas {

	/** How many formulas may rest on each other. */
	static final int DEEPEST = 20;

	/** How many cells the formulas of a sheet may name together. */
	static final int NAMED = 500_000;

	private final Sheet sheet;

	private final Map<Long, Optional<BigDecimal>> results = new HashMap<>();

	private int depth;

	private int left = NAMED;

	Formulas(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * The result of a cell's formula.
	 * @param place where the cell stands in the sheet
	 * @return empty if it cannot be found out
	 */
	Optional<BigDecimal> result(long place) {
		Optional<BigDecimal> known = this.results.get(place);
		if (known != null) {
			return known;
		}
		this.results.put(place, Optional.empty());
		Optional<BigDecimal> result = Optional.empty();
		if (this.depth < DEEPEST) {
			this.depth++;
			result = new Formula(this.sheet.formula(place), this).result();
			this.depth--;
		}
		this.results.put(place, result);
		return result;
	}

	/**
	 * The number in a cell.
	 * @return 0 if it is blank, empty if it holds no number
	 */
	Optional<BigDecimal> number(int line, int column) {
		if (--this.left < 0) {
			return Optional.empty();
		}
		long place = Sheet.place(line, column);
		if (!this.sheet.formula(place).isEmpty()) {
			return result(place);
		}
		String text = this.sheet.text(place);
		if (text.isEmpty()) {
			return Optional.of(BigDecimal.ZERO);
		}
		return text.matches("-?\\d{1,20}(?:\\.\\d{1,20})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
	}

}
