package org.nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.FigureTokens;

/**
 * F1: no text holds a figure token that names no cell of the form, which would be printed
 * as it stands. What was published elsewhere is left alone.
 */
class FigureTokenCheck implements Check {

	@Override
	public Stream<Finding> findings(Examined examined) {
		return examined.historical() ? Stream.empty()
				: examined.content()
					.narratives()
					.texts()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.flatMap((text) -> FigureTokens.unknown(text.getValue(), examined.content().edition())
						.stream()
						.map((name) -> finding(text.getKey(), name)));
	}

	private static Finding finding(String narrative, String name) {
		return new Finding("F1", Severity.ERROR, List.of(narrative), null, null,
				"文字里的“{" + name + "}”不是表格里的格，会照样印在报告上，请从“本报告数字”重新插入，或者改成文字");
	}

}
