package org.nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Span;

/**
 * The narratives of a report as it prints them, to be read.
 *
 * @param texts each narrative that is written, by its name, in the order of the form
 */
record Printed(Map<String, Prose> texts) {

	private static final int LONGEST_QUOTE = 40;

	private static final Prose NOTHING = Prose.of("");

	static Printed of(ReportContent content) {
		Narratives printed = content.narratives().printed(content.figures());
		Map<String, Prose> texts = new LinkedHashMap<>();
		names(content).filter((name) -> !printed.text(name).isBlank())
			.forEach((name) -> texts.put(name, Prose.of(printed.text(name))));
		return new Printed(texts);
	}

	private static Stream<String> names(ReportContent content) {
		return Stream.concat(Stream.of(Narratives.OPENING),
				content.edition().sections().stream().filter(Section::narrative).map(Section::number));
	}

	/**
	 * A narrative by its name, without a character if it is not written.
	 */
	Prose text(String name) {
		return this.texts.getOrDefault(name, NOTHING);
	}

	/**
	 * The places of a finding about what a narrative lacks: the narrative, and what it
	 * lacks in it, so that an explanation speaks of just that.
	 */
	static List<String> places(String name, List<String> lacking) {
		List<String> places = new ArrayList<>(List.of(name));
		lacking.forEach((item) -> places.add(name + "/" + item));
		return places;
	}

	/**
	 * Characters of a narrative that a finding speaks of.
	 */
	static Passage passage(String name, Prose prose, Span span) {
		return Passage.of(name, prose.text(), span.from(), span.to());
	}

	/**
	 * Characters of a narrative as they are quoted, shortened if there are many.
	 */
	static String shown(Prose prose, Span span) {
		String text = prose.text().substring(span.from(), span.to()).strip();
		return (text.length() <= LONGEST_QUOTE) ? text : text.substring(0, LONGEST_QUOTE) + "…";
	}

	/**
	 * What a person calls a narrative: 引言, or the number of its section.
	 */
	static String called(String name) {
		return name.equals(Narratives.OPENING) ? "引言" : "第" + name + "部分";
	}

}
