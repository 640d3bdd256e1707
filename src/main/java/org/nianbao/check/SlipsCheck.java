package org.nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.ReportContent;
import org.nianbao.narrative.Slip;
import org.nianbao.narrative.Slips;

/**
 * S6: no placeholder and no slip of punctuation was left standing in the narratives, the
 * title and the headings. The same slip of one text is one finding.
 */
class SlipsCheck implements Check {

	private static final int AROUND = 8;

	@Override
	public String id() {
		return "S6";
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		ReportContent content = examined.content();
		Stream<Trial> headings = content.edition()
			.sections()
			.stream()
			.flatMap((section) -> trials(section.number(), "第" + section.number() + "部分的标题",
					content.narratives().heading(section), false));
		Stream<Trial> texts = examined.printed()
			.texts()
			.entrySet()
			.stream()
			.flatMap((text) -> trials(text.getKey(), Printed.called(text.getKey()), text.getValue().text(), true));
		return Stream.of(trials("title", "报告标题", content.title(), false), headings, texts).flatMap((trials) -> trials);
	}

	/**
	 * What one text yields; only narratives have passages.
	 */
	private static Stream<Trial> trials(String place, String called, String text, boolean narrative) {
		Map<String, List<Slip>> same = new LinkedHashMap<>();
		Slips.in(text)
			.forEach((slip) -> same
				.computeIfAbsent(slip.kind() + text.substring(slip.span().from(), slip.span().to()).replace(')', '('),
						(key) -> new ArrayList<>())
				.add(slip));
		if (same.isEmpty()) {
			return narrative ? Stream.of(new Trial(called, List.of(), "没有占位符和标点差错", null)) : Stream.empty();
		}
		return same.values()
			.stream()
			.map((slips) -> Trial.found(called, List.of(), finding(place, called, text, slips, narrative)));
	}

	private static Finding finding(String place, String called, String text, List<Slip> slips, boolean narrative) {
		List<Passage> passages = slips.stream()
			.map((slip) -> Passage.of(place, text, slip.span().from(), slip.span().to()))
			.toList();
		String message = called + problem(slips.get(0).kind(), passages.get(0).text(), around(text, slips.get(0)),
				(slips.size() > 1) ? "（" + slips.size() + " 处）" : "");
		return new Finding("S6", Severity.NOTICE, List.of(place), null, null, List.of(),
				narrative ? passages : List.of(), message);
	}

	private static String problem(Slip.Kind kind, String slip, String around, String times) {
		return switch (kind) {
			case PLACEHOLDER -> "有没填完的“" + slip + "”" + times + "，请换成实际内容：" + around;
			case DOUBLED -> "有重复的标点“" + slip + "”" + times + "，请只留一个：" + around;
			case HALF_WIDTH -> "的中文里有半角标点“" + slip + "”" + times + "，请改成全角：" + around;
			case UNPAIRED -> "有不成对的“" + slip + "”" + times + "，请补上或删去：" + around;
		};
	}

	/**
	 * A few characters of its line on both sides, by which a clerk finds it.
	 */
	private static String around(String text, Slip slip) {
		String before = text.substring(Math.max(0, slip.span().from() - AROUND), slip.span().from());
		String after = text.substring(slip.span().to(), Math.min(text.length(), slip.span().to() + AROUND));
		int line = after.indexOf('\n');
		return "…" + before.substring(before.lastIndexOf('\n') + 1)
				+ text.substring(slip.span().from(), slip.span().to()) + ((line < 0) ? after : after.substring(0, line))
				+ "…";
	}

}
