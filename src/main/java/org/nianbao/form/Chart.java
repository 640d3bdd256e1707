package org.nianbao.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of a report that are drawn side by side.
 *
 * @param id its name in addresses
 * @param title what the chart shows
 * @param unit the measure word of every bar
 * @param bars what is compared
 */
public record Chart(String id, String title, String unit, List<Measure> bars) {

	/**
	 * What the longest bar stands for in a report, at least 1, so that every bar can be
	 * drawn as a part of it.
	 */
	public BigDecimal scale(Figures figures) {
		return this.bars.stream().map((bar) -> bar.of(figures)).reduce(BigDecimal.ONE, BigDecimal::max);
	}

}
