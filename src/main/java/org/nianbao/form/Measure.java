package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;

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

}
