package org.nianbao.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;

/**
 * What differs between two reports. Emphasis in texts does not count.
 *
 * @param comparable whether both follow the same edition of the form; of different
 * editions the figures are not compared
 * @param figures the cells that differ, in the form's order
 * @param lines the title, headings and contact lines that differ
 * @param texts the opening and narratives that differ, in their order
 */
public record Difference(boolean comparable, List<FigureChange> figures, List<LineChange> lines,
		List<TextChange> texts) {

	public Difference {
		figures = List.copyOf(figures);
		lines = List.copyOf(lines);
		texts = List.copyOf(texts);
	}

	/**
	 * Compares two reports.
	 */
	public static Difference between(ReportContent before, ReportContent after) {
		boolean comparable = before.edition() == after.edition();
		return new Difference(comparable, comparable ? figures(before, after) : List.of(), Lines.between(before, after),
				texts(before, after));
	}

	private static List<FigureChange> figures(ReportContent before, ReportContent after) {
		return after.edition()
			.sections()
			.stream()
			.flatMap((section) -> Optional.ofNullable(section.table())
				.stream()
				.flatMap((table) -> table.cells().stream())
				.flatMap((cell) -> FigureChange.of(heading(section, after), cell, before.figures(), after.figures())
					.stream()))
			.toList();
	}

	private static String heading(Section section, ReportContent report) {
		return section.number() + "、" + report.narratives().heading(section);
	}

	private static List<TextChange> texts(ReportContent before, ReportContent after) {
		Stream<TextChange> opening = Stream.of(text(Narratives.OPENING, "开头段", before, after));
		Stream<TextChange> sections = after.edition()
			.sections()
			.stream()
			.filter(Section::narrative)
			.map((section) -> text(section.number(), heading(section, after), before, after));
		return Stream.concat(opening, sections).filter((change) -> !change.diff().same()).toList();
	}

	private static TextChange text(String name, String heading, ReportContent before, ReportContent after) {
		return new TextChange(name, heading,
				TextDiff.of(plain(before.narratives().text(name)), plain(after.narratives().text(name))));
	}

	private static String plain(String text) {
		return text.replace("**", "");
	}

	/**
	 * Whether nothing differs.
	 */
	public boolean isEmpty() {
		return this.comparable && this.figures.isEmpty() && this.lines.isEmpty() && this.texts.isEmpty();
	}

	/**
	 * The cells that differ under the headings of their sections.
	 */
	public Map<String, List<FigureChange>> figuresBySection() {
		return this.figures.stream()
			.collect(Collectors.groupingBy(FigureChange::section, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * How much differs, in words: {@code 3 个数字、1 段文字}.
	 */
	public String summary() {
		long passages = this.texts.stream().mapToLong((text) -> text.diff().passages().size()).sum();
		String counted = Stream
			.of(count(this.figures.size(), " 个数字"), count(this.lines.size(), " 项标题或联系方式"), count(passages, " 段文字"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("、"));
		return counted.isEmpty() ? "内容相同" : counted;
	}

	private static String count(long number, String what) {
		return (number > 0) ? number + what : "";
	}

}
