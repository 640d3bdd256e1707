package org.nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Edition;
import org.nianbao.form.FigureTokens;

/**
 * F1: no text holds a figure token that names no cell of the form, which would be printed
 * as it stands. What was published elsewhere is left alone.
 */
class FigureTokenCheck implements Check {

	@Override
	public String id() {
		return "F1";
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		return examined.historical() ? "历史报告的文字按当年公布的原样保留" : null;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Edition edition = examined.content().edition();
		return examined.historical() ? Stream.empty()
				: examined.content()
					.narratives()
					.texts()
					.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey())
					.flatMap((text) -> FigureTokens.unknown(text.getValue(), edition)
						.stream()
						.map((name) -> Trial.found("{" + name + "}", List.of(), finding(text.getKey(), name))));
	}

	private static Finding finding(String narrative, String name) {
		return new Finding("F1", Severity.ERROR, List.of(narrative), null, null,
				"文字里的“{" + name + "}”不是表格里的格，会照样印在报告上，请从“本报告数字”重新插入，或者改成文字");
	}

}
