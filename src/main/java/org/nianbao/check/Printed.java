package org.nianbao.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Span;

/**
 * The narratives as a report prints them.
 */
final class Printed {

	private Printed() {
	}

	/**
	 * Those that are written, by their names, in the order of the form.
	 */
	static Map<String, Prose> of(ReportContent content) {
		Narratives printed = content.narratives().printed(content.figures());
		Map<String, Prose> proses = new LinkedHashMap<>();
		read(Narratives.OPENING, printed, proses);
		content.edition()
			.sections()
			.stream()
			.filter(Section::narrative)
			.forEach((section) -> read(section.number(), printed, proses));
		return proses;
	}

	private static void read(String name, Narratives printed, Map<String, Prose> proses) {
		if (!printed.text(name).isBlank()) {
			proses.put(name, Prose.of(printed.text(name)));
		}
	}

	/**
	 * Characters of a narrative that a finding speaks of.
	 */
	static Passage passage(String narrative, Prose prose, Span span) {
		return Passage.of(narrative, prose.text(), span.from(), span.to());
	}

	/**
	 * What a sentence calls a narrative.
	 */
	static String name(String narrative) {
		return narrative.equals(Narratives.OPENING) ? "开头" : "第" + narrative + "部分";
	}

}
