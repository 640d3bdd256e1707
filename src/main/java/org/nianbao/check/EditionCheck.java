package org.nianbao.check;

import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.Edition;
import org.nianbao.form.Editions;

/**
 * W1: the edition fits the year.
 */
class EditionCheck implements Check {

	@Override
	public String id() {
		return "W1";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		int year = examined.content().year();
		Edition used = examined.content().edition();
		if (used.covers(year)) {
			return Stream.of(new Trial("版本", List.of(), year + " 年度的报告用 " + used.id() + " 版表格", null));
		}
		String message = year + " 年度的报告用了 " + used.id() + " 版表格（" + used.issuedAs() + "）"
				+ Editions.forYear(year)
					.map((right) -> "，应使用 " + right.id() + " 版（" + right.issuedAs() + "）")
					.orElse("，2019 年以前没有统一的表格");
		return Stream.of(Trial.found("版本", List.of(), new Finding("W1",
				examined.historical() ? Severity.WARNING : Severity.ERROR, List.of("edition"), null, null, message)));
	}

}
