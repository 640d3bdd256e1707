package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.nianbao.form.Narratives;
import org.nianbao.narrative.MentionedYear;
import org.nianbao.narrative.MentionedYear.Tie;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Years;

/**
 * N5: no year in the title or the narratives is another than the report year without a
 * date, document, comparison or the like. The period in the opening is S5's.
 */
class YearsCheck implements Check {

	@Override
	public String id() {
		return "N5";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		int year = examined.content().year();
		Stream<Trial> title = trials("title", "报告标题", Prose.of(examined.content().title()), year);
		Stream<Trial> texts = examined.printed()
			.texts()
			.entrySet()
			.stream()
			.flatMap((text) -> trials(text.getKey(), Printed.called(text.getKey()), text.getValue(), year));
		return Stream.concat(title, texts);
	}

	private static Stream<Trial> trials(String place, String called, Prose prose, int reportYear) {
		Map<Integer, List<MentionedYear>> left = new TreeMap<>();
		List<Trial> held = new ArrayList<>();
		for (MentionedYear year : Years.in(prose, reportYear)) {
			if (year.year() != reportYear && stands(year, place)) {
				left.computeIfAbsent(year.year(), (key) -> new ArrayList<>()).add(year);
			}
			else {
				held.add(held(called, prose, year, reportYear));
			}
		}
		return Stream.concat(held.stream(),
				left.values()
					.stream()
					.map((years) -> Trial.found(called, List.of(), finding(place, called, prose, years, reportYear))));
	}

	private static boolean stands(MentionedYear year, String place) {
		return year.tie() == Tie.NONE || year.tie() == Tie.PERIOD && !place.equals(Narratives.OPENING);
	}

	private static Trial held(String called, Prose prose, MentionedYear year, int reportYear) {
		String text = "“" + Printed.shown(prose, year.span()) + "”";
		return new Trial(called, List.of(), text + ((year.year() == reportYear) ? "就是报告年度" : "属于" + year.tie().label()),
				null);
	}

	private static Finding finding(String place, String called, Prose prose, List<MentionedYear> years,
			int reportYear) {
		List<Passage> passages = place.equals("title") ? List.of()
				: years.stream()
					.map((year) -> Passage.of(place, prose.text(), year.span().from(), year.span().to()))
					.toList();
		String times = (years.size() > 1) ? "（" + years.size() + " 处）" : "";
		return new Finding("N5", Severity.WARNING, List.of(place), null, null, List.of(), passages,
				called + "写着“" + Printed.shown(prose, years.get(0).span()) + "”" + times + "，本报告写的是" + reportYear
						+ "年，请核对是不是沿用了往年的文字，属实的请说明");
	}

}
