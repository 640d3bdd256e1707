package org.nianbao.check;

import java.util.List;
import java.util.stream.Stream;

import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * S1: all six sections are present and none is empty.
 */
class SectionCheck implements Check {

	@Override
	public String id() {
		return "S1";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		return examined.content()
			.edition()
			.sections()
			.stream()
			.map((section) -> empty(section, examined.content())
					? Trial.found("第" + section.number() + "部分", List.of(), finding(section))
					: new Trial("第" + section.number() + "部分", List.of(), "有内容", null));
	}

	private static Finding finding(Section section) {
		return new Finding("S1", Severity.ERROR, List.of(place(section)), null, null, "第" + section.number() + "部分“"
				+ section.heading() + "”没有内容，" + (section.narrative() ? "请填写" : "请填写表格，没有发生的填 0"));
	}

	private static boolean empty(Section section, ReportContent content) {
		return (section.table() != null) ? section.table().cells().stream().allMatch(content.figures()::isBlank)
				: content.narratives().text(section.number()).isBlank();
	}

	private static String place(Section section) {
		return (section.table() != null) ? section.table().id() : section.number();
	}

}
