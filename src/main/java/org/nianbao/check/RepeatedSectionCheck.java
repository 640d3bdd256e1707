package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.difference.Repetition;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * N4: no section largely repeats last year's, with the numbers replaced.
 */
class RepeatedSectionCheck implements Check {

	@Override
	public String id() {
		return "N4";
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		return (examined.earlier() == null || examined.earlier().content().year() != examined.content().year() - 1)
				? "没有" + (examined.content().year() - 1) + "年的报告可以比较" : null;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Earlier earlier = examined.earlier();
		if (earlier == null || skipped(examined) != null) {
			return Stream.empty();
		}
		ReportContent content = examined.content();
		Narratives now = content.narratives().printed(content.figures());
		Narratives then = earlier.content().narratives().printed(earlier.content().figures());
		return content.edition()
			.sections()
			.stream()
			.filter(Section::narrative)
			.map(Section::number)
			.map((section) -> trial(section, now.text(section), then.text(section), content.year() - 1))
			.filter(Objects::nonNull);
	}

	private static @Nullable Trial trial(String section, String text, String lastYear, int year) {
		if (text.isBlank() || lastYear.isBlank()) {
			return null;
		}
		Repetition repetition = Repetition.of(text, lastYear);
		String subject = Printed.called(section);
		String share = "与" + year + "年的报告相同的文字占 " + repetition.percent() + "%";
		return repetition.largely() ? Trial.found(subject, List.of(), finding(section, text, share, repetition))
				: new Trial(subject, List.of(), share, null);
	}

	private static Finding finding(String section, String text, String share, Repetition repetition) {
		List<Passage> passages = repetition.now()
			.ranges()
			.stream()
			.map((range) -> Passage.of(section, text, range.from(), range.to()))
			.toList();
		return new Finding("N4", Severity.WARNING, List.of(section), null, null,
				List.of(BigDecimal.valueOf(repetition.percent())), passages,
				Printed.called(section) + share + "（不计年份和数字），请对照上年改写，写本年的实际情况；确实没有变化的请说明");
	}

}
