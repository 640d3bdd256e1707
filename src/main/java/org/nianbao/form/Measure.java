package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the report states at a glance: a sum of cells under a name.
 *
 * @param label its name, such as 本年新收申请
 * @param unit the measure word, such as 件
 * @param terms the cells that are added up
 */
public record Measure(String label, String unit, List<Term> terms) {

	/**
	 * The sum in a report; a blank adds nothing.
	 */
	public BigDecimal of(Figures figures) {
		return figures.sum(this.terms);
	}

	/**
	 * The sum in a report of which only some cells are read; a blank adds nothing.
	 * @param figures the number in a cell, {@code null} for a blank; money in 万元
	 * @return {@code null} if all its cells are blank
	 */
	public @Nullable BigDecimal of(Function<Cell, @Nullable BigDecimal> figures) {
		return this.terms.stream()
			.map((term) -> figures.apply(term.cell()))
			.filter(Objects::nonNull)
			.reduce(BigDecimal::add)
			.orElse(null);
	}

	/**
	 * The names of the cells that are added up.
	 */
	public List<String> cells() {
		return this.terms.stream().map((term) -> term.cell().name()).toList();
	}

}
