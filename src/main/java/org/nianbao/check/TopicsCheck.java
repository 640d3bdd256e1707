package org.nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.form.Section;
import org.nianbao.form.Topic;
import org.nianbao.narrative.Prose;
import org.nianbao.narrative.Span;
import org.nianbao.narrative.Subject;
import org.nianbao.narrative.Subjects;

/**
 * S3: the general section speaks of each topic that the form expects. An empty one is
 * S1's.
 */
class TopicsCheck implements Check {

	private final String id;

	private final String section;

	/**
	 * The check of one section.
	 * @param id the check's id
	 * @param section the section's number
	 */
	TopicsCheck(String id, String section) {
		this.id = id;
		this.section = section;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Stream<Trial> trials(Examined examined) {
		Prose prose = examined.printed().text(this.section);
		if (prose.text().isBlank()) {
			return Stream.empty();
		}
		List<Subject> subjects = subjects(examined);
		Map<String, Span> spoken = Subjects.spokenOf(prose, subjects);
		List<String> missing = subjects.stream()
			.map(Subject::name)
			.filter((name) -> !spoken.containsKey(name))
			.toList();
		Stream<Trial> held = spoken.entrySet().stream().map((entry) -> held(entry.getKey(), entry.getValue(), prose));
		return missing.isEmpty() ? held
				: Stream.concat(held, Stream.of(Trial.found(String.join("、", missing), List.of(), finding(missing))));
	}

	/**
	 * The topics of the section that can be looked for.
	 */
	final List<Subject> subjects(Examined examined) {
		return examined.content()
			.edition()
			.sections()
			.stream()
			.filter((candidate) -> candidate.number().equals(this.section))
			.map(Section::topics)
			.flatMap(List::stream)
			.filter((topic) -> !topic.words().isEmpty())
			.map(TopicsCheck::subject)
			.toList();
	}

	private static Subject subject(Topic topic) {
		return new Subject(topic.heading(), topic.words(), topic.unlike());
	}

	private static Trial held(String topic, Span span, Prose prose) {
		return new Trial(topic, List.of(), "写到了：“" + Printed.shown(prose, span) + "”", null);
	}

	private Finding finding(List<String> missing) {
		return new Finding(this.id, Severity.WARNING, Printed.places(this.section, missing), null, null,
				message(missing));
	}

	String message(List<String> missing) {
		return "第" + this.section + "部分没有写到" + String.join("、", missing) + "，请补写；确实没有可写的，请说明原因";
	}

}
