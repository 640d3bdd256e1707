package org.nianbao.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Row;
import org.nianbao.form.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The PDF of reports that ask too much: everything filled, everything blank, everything
 * corrected, twenty pages, rare characters.
 */
class PdfStressTests {

	private static final PdfWriter WRITER = new PdfWriter();

	private static final Map<IssuedReport, byte[]> WRITTEN = new ConcurrentHashMap<>();

	private static final String STRESS = "org.nianbao.document.StressFixture#stress";

	private static final double MILLIMETRE = 72 / 25.4;

	@ParameterizedTest
	@MethodSource(STRESS)
	void archivesAndScreenReadersFindNothingToObjectTo(IssuedReport report) throws Exception {
		VeraPdf.assertFindsNothing(pdf(report));
	}

	@ParameterizedTest
	@MethodSource(STRESS)
	void nothingReachesIntoTheMarginsOrBelowThePageNumber(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(pdf(report));
		for (int page = 1; page <= pdf.pageCount(); page++) {
			List<TextPosition> characters = pdf.characters(page);
			assertThat(characters).isNotEmpty()
				.allMatch((character) -> character.getX() > 21 * MILLIMETRE
						&& character.getX() + character.getWidth() < 189 * MILLIMETRE)
				.allMatch((character) -> character.getY() > 31 * MILLIMETRE && character.getY() < 282 * MILLIMETRE);
			assertThat(pdf.text(page)).contains("第" + page + "页共" + pdf.pageCount() + "页");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019", "2021" })
	void fiveDigitsAndTheirMarkStayOnOneLine(String edition) {
		IssuedReport report = StressFixture.full(edition);
		ReadPdf pdf = ReadPdf.of(pdf(report));
		List<String> lines = IntStream.rangeClosed(1, pdf.pageCount())
			.boxed()
			.flatMap((page) -> pdf.lines(page).stream())
			.map((line) -> line.replaceAll("\\s", ""))
			.toList();
		for (Table table : report.content().edition().tables()) {
			table.layout()
				.groups()
				.stream()
				.flatMap((group) -> group.rows().stream())
				.map((row) -> printed(row, report, report.marks(table)))
				.forEach((row) -> assertThat(lines).anyMatch((line) -> line.endsWith(row)));
		}
	}

	private static String printed(Row row, IssuedReport report, Map<String, String> marks) {
		return row.boxes()
			.stream()
			.map(Box::cell)
			.filter((cell) -> cell != null)
			.map((cell) -> report.content().figures().text(cell) + marks.get(cell.name()))
			.collect(Collectors.joining());
	}

	@Test
	void twentyPagesOfTextAreNumberedAndFoundByTheirBookmarks() {
		ReadPdf pdf = ReadPdf.of(pdf(StressFixture.full("2021")));
		assertThat(pdf.pageCount()).isGreaterThan(40);
		assertThat(pdf.bookmarks()).hasSize(8);
		pdf.bookmarks().forEach((bookmark, page) -> assertThat(pdf.text(page)).contains(bookmark));
	}

	private static byte[] pdf(IssuedReport report) {
		return WRITTEN.computeIfAbsent(report, WRITER::write);
	}

}
