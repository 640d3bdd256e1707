package org.nianbao.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.nianbao.form.Comparison.Operand;

/**
 * A figure that a new report takes from last year's, until it is confirmed.
 *
 * @param figure the number
 * @param source where it stands, such as 2022年报告“四、结转下年度继续办理”
 */
public record CarriedFigure(BigDecimal figure, String source) {

	/**
	 * What the comparisons of a form carry over; totals are left to be computed, and a
	 * figure that the cell cannot hold is not carried.
	 */
	static Map<String, CarriedFigure> over(Edition edition, ReportContent previous) {
		Map<String, CarriedFigure> carried = new LinkedHashMap<>();
		edition.comparisons()
			.stream()
			.filter(Comparison::carries)
			.filter((comparison) -> !edition.computes(comparison.cell()))
			.forEach((comparison) -> Comparison.sum(comparison.right(), Figures.blank(edition), previous.figures())
				.filter((figure) -> figure.signum() >= 0 || comparison.cell().type().signed())
				.ifPresent((figure) -> carried.put(comparison.cell().name(),
						new CarriedFigure(figure, source(comparison.right(), previous)))));
		return carried;
	}

	private static String source(List<Operand> operands, ReportContent previous) {
		String labels = operands.stream()
			.map((operand) -> "“" + operand.label() + "”")
			.collect(Collectors.joining("加"));
		return previous.year() + "年报告" + labels;
	}

}
