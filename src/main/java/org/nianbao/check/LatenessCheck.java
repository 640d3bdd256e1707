package org.nianbao.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * T1: the report is published by its statutory deadline (Article 49). When a historical
 * report was published is not known.
 */
class LatenessCheck implements Check {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	@Override
	public String id() {
		return "T1";
	}

	@Override
	public @Nullable String skipped(Examined examined) {
		if (examined.historical()) {
			return "历史报告当年公布的日期没有记载";
		}
		return (examined.timing() == null) ? "不知道公布的日期" : null;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Timing timing = examined.timing();
		if (timing == null || examined.historical()) {
			return Stream.empty();
		}
		LocalDate published = timing.published();
		String days = DAY.format(published) + "公布，最迟应在" + DAY.format(timing.deadline()) + "公布";
		return Stream.of(published.isAfter(timing.deadline()) ? Trial.found("公布日期", List.of(), finding(timing, days))
				: new Trial("公布日期", List.of(), days, null));
	}

	private static Finding finding(Timing timing, String days) {
		long late = ChronoUnit.DAYS.between(timing.deadline(), timing.published());
		return new Finding("T1", Severity.WARNING, List.of("published"), null, null, List.of(),
				"公布日期：" + days + "，晚了 " + late + " 天，请说明原因");
	}

}
