package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Edition;
import org.nianbao.form.Figures;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a report says is what can be read off its documents: every figure, what is blank
 * and what is zero, every note and every word. Workbook and CSV are held to the same in
 * their own tests.
 */
class RoundTripTests {

	private static final String EVERY_REPORT = "org.nianbao.document.StressFixture#everyReport";

	@ParameterizedTest
	@MethodSource(EVERY_REPORT)
	void theJsonReportReadsBackAsItWasWritten(IssuedReport report) {
		byte[] json = report.json();
		ReportContent read = ReportJson.read(json);
		assertThat(read.figures()).isEqualTo(report.content().figures());
		assertThat(texts(read)).isEqualTo(texts(report.content()));
		assertThat(read.contact()).isEqualTo(report.content().contact());
		assertThat(IssuedReport.filed(read, ReportJson.imprint(json).orElse(null)).json()).isEqualTo(json);
	}

	@ParameterizedTest
	@MethodSource(EVERY_REPORT)
	void theFiguresAndNotesOfThePdfReadBackFromPaperAndFromTheAttachment(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(new PdfWriter().write(report));
		Edition edition = report.content().edition();
		Figures expected = report.content().figures();
		assertThat(ReportJson.read(pdf.attachment("report.json")).figures()).isEqualTo(expected);
		assertThat(PrintedTables.figures(edition, pdf.figures(), pdf.notes())).isEqualTo(unspaced(expected));
	}

	@ParameterizedTest
	@MethodSource(EVERY_REPORT)
	void theFiguresAndNotesOfTheWordDocumentReadBack(IssuedReport report) {
		ReadWord word = ReadWord.of(new WordWriter().write(report));
		Edition edition = report.content().edition();
		assertThat(PrintedTables.figures(edition, word.figures(edition), word.notes(edition)))
			.isEqualTo(report.content().figures());
	}

	@ParameterizedTest
	@MethodSource(EVERY_REPORT)
	void theNarrativesOfTheWordDocumentReadBackWithTheirHeadingsAndWhatIsBold(IssuedReport report) {
		List<String> expected = new ArrayList<>();
		ReportContent content = report.content();
		expected.addAll(blocks(content.narratives().text(Narratives.OPENING)));
		for (Section section : content.edition().sections()) {
			expected.add("1 " + section.number() + "、" + content.narratives().heading(section));
			expected.addAll(blocks(section.narrative() ? content.narratives().text(section.number()) : ""));
		}
		assertThat(ReadWord.of(new WordWriter().write(report)).narratives())
			.startsWith(expected.toArray(String[]::new));
	}

	private static List<String> blocks(String text) {
		return NarrativeText.of(text)
			.blocks()
			.stream()
			.map((block) -> block.level() + " "
					+ block.runs()
						.stream()
						.map((run) -> run.bold() ? "**" + run.text() + "**" : run.text())
						.collect(Collectors.joining()))
			.toList();
	}

	private static Map<String, String> texts(ReportContent content) {
		return Stream.concat(Stream.of(Narratives.OPENING), content.edition().sections().stream().map(Section::number))
			.collect(Collectors.toMap((name) -> name, (name) -> content.narratives().text(name)));
	}

	/** On paper nobody sees how many spaces a note has. */
	private static Figures unspaced(Figures figures) {
		return figures.with(Map.of(),
				figures.notes(figures.edition().cells())
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (note) -> note.getValue().replaceAll("\\s", ""))));
	}

}
