package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Section;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the PDF, read as text with its place on the paper.
 */
class PdfPagesTests {

	private static final PdfWriter WRITER = new PdfWriter();

	private static final double MILLIMETRE = 72 / 25.4;

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void titleAndSectionsAreBookmarkedWhereTheyStand(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		List<String> expected = new ArrayList<>(List.of(report.content().title()));
		report.content().edition().sections().forEach((section) -> expected.add(heading(report, section)));
		if (report.correction() != null) {
			expected.add("更正说明");
		}
		assertThat(pdf.bookmarks().keySet()).containsExactlyElementsOf(expected);
		pdf.bookmarks().forEach((bookmark, page) -> assertThat(pdf.text(page)).contains(bookmark));
	}

	@Test
	void aSectionIsHeadedAsTheReportWordsIt() {
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.published2019())).bookmarks()).containsKey("一、主要做法");
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void everyPageSaysWhichOfHowManyItIs(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		for (int page = 1; page <= pdf.pageCount(); page++) {
			assertThat(pdf.text(page)).contains("第" + page + "页共" + pdf.pageCount() + "页");
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void noLineBreaksTheRulesOfPunctuation(IssuedReport report) {
		assertThat(linesOfText(report)).noneMatch((line) -> line.matches("[，。；：！？）》”、％%].*"))
			.noneMatch((line) -> line.matches(".*[（《“]"));
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void noHeadingIsLeftAloneAtTheFootOfAPage(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		for (int page = 1; page <= pdf.pageCount(); page++) {
			List<String> lines = pdf.lines(page).stream().filter((line) -> !line.matches("第 \\d+ 页.*")).toList();
			assertThat(lines.get(lines.size() - 1)).doesNotMatch("[一二三四五六]、.{1,30}|（.）.{1,20}|\\d\\..{1,20}");
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void nothingReachesIntoTheMargins(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		IntStream.rangeClosed(1, pdf.pageCount())
			.forEach((page) -> assertThat(pdf.characters(page)).isNotEmpty().allSatisfy((character) -> {
				assertThat(character.getX()).isGreaterThan((float) (21 * MILLIMETRE));
				assertThat(character.getX() + character.getWidth()).isLessThan((float) (189 * MILLIMETRE));
			}));
	}

	private static List<String> linesOfText(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		int tables = pdf.bookmarks().get("二、主动公开政府信息情况");
		return IntStream.range(1, tables).boxed().flatMap((page) -> pdf.lines(page).stream()).toList();
	}

	private static String heading(IssuedReport report, Section section) {
		return section.number() + "、" + report.content().narratives().heading(section);
	}

}
