package org.nianbao.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Imprint;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Section;

/**
 * What of a report is searched.
 *
 * @param edition the edition of its form
 * @param head its title and who reports, folded
 * @param body all of it, folded, with the head at the beginning
 * @param shown its text as it is shown where it is found, one line a paragraph
 * @param terms what it is indexed by
 */
record Indexed(String edition, String head, String body, String shown, Collection<String> terms) {

	/** Stands before a term that the title or the organization has. */
	static final String HEAD = "^";

	/** Stands before what a report can be filtered by. */
	private static final String FILTER = "#";

	/**
	 * Reads a revision.
	 * @param json its JSON report
	 */
	static Indexed of(byte[] json) {
		ReportContent content = ReportJson.read(json);
		return of(content, shown(content, json));
	}

	/**
	 * The text of a revision as it is shown where it is found.
	 * @param json its JSON report
	 */
	static String shown(byte[] json) {
		return shown(ReportJson.read(json), json);
	}

	private static String shown(ReportContent content, byte[] json) {
		return String.join("\n", lines(content, ReportJson.imprint(json).orElse(null)));
	}

	/**
	 * Of a report of which the text is known.
	 */
	static Indexed of(ReportContent content, String shown) {
		ReportContent.Reporter reporter = content.organization();
		String head = Folded
			.of(content.title() + "\n" + reporter.name() + "\n" + reporter.code() + "\n" + content.year())
			.text();
		String body = head + Folded.of(shown).text();
		List<String> terms = new ArrayList<>(Bigrams.of(body));
		Bigrams.of(head).forEach((term) -> terms.add(HEAD + term));
		terms.addAll(List.of(year(content.year()), organization(reporter.code()), edition(content.edition().id())));
		return new Indexed(content.edition().id(), head, body, shown, terms);
	}

	/** The term of a report year. */
	static String year(int year) {
		return FILTER + "y" + year;
	}

	/** The term of an organization's code. */
	static String organization(String code) {
		return FILTER + "o" + code;
	}

	/** The term of an edition of the form. */
	static String edition(String id) {
		return FILTER + "e" + id;
	}

	private static List<String> lines(ReportContent content, @Nullable Imprint imprint) {
		Narratives narratives = content.narratives().printed(content.figures());
		List<@Nullable String> lines = new ArrayList<>();
		lines.add(narratives.text(Narratives.OPENING));
		for (Section section : content.edition().sections()) {
			lines.add(section.number() + "、" + narratives.heading(section));
			lines.add(narratives.text(section.number()));
		}
		lines.addAll(content.figures().notes(content.edition().cells()).values());
		if (imprint != null) {
			lines.add(imprint.remark());
			lines.add((imprint.replaced() != null) ? imprint.replaced().reason() : null);
		}
		return lines.stream().filter(Objects::nonNull).flatMap(Indexed::paragraphs).toList();
	}

	private static Stream<String> paragraphs(String text) {
		return text.replace("**", "").lines().map(String::strip).filter((line) -> !line.isEmpty());
	}

}
