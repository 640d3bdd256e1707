package org.nianbao.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The PDF as a file: its claims, its sameness, and what it carries.
 */
class PdfWriterTests {

	private static final PdfWriter WRITER = new PdfWriter();

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void archivesAndScreenReadersFindNothingToObjectTo(IssuedReport report) throws Exception {
		VeraPdf.assertFindsNothing(WRITER.write(report));
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void theSameReportGivesTheSameBytesFromAnyWriter(IssuedReport report) {
		assertThat(new PdfWriter().write(report)).isEqualTo(WRITER.write(report));
	}

	@Test
	void writersDoNotDisturbEachOtherAtTheSameTime() throws Exception {
		byte[] expected = WRITER.write(ReportFixture.published2019());
		Callable<byte[]> write = () -> new PdfWriter().write(ReportFixture.published2019());
		ExecutorService readers = Executors.newFixedThreadPool(4);
		try {
			List<Future<byte[]>> files = readers.invokeAll(Collections.nCopies(6, write));
			for (Future<byte[]> file : files) {
				assertThat(file.get()).isEqualTo(expected);
			}
		}
		finally {
			readers.shutdown();
		}
	}

	@Test
	void anotherRevisionIsAnotherFile() {
		IssuedReport first = ReportFixture.published2019();
		IssuedReport second = new IssuedReport(first.content(), first.findings(), 2, first.issuedOn(),
				first.historical(), first.remark());
		assertThat(ReadPdf.of(WRITER.write(second)).identifier())
			.isNotEqualTo(ReadPdf.of(WRITER.write(first)).identifier());
	}

	@Test
	void saysWhoseReportItIsInWhichLanguageAndSinceWhen() {
		ReadPdf pdf = ReadPdf.of(WRITER.write(ReportFixture.published2019()));
		assertThat(pdf.title()).isEqualTo("西吉县2019年政府信息公开工作年度报告");
		assertThat(pdf.author()).isEqualTo("西吉县人民政府");
		assertThat(pdf.language()).isEqualTo("zh-CN");
		assertThat(pdf.tagged()).isTrue();
		assertThat(pdf.created()).isEqualTo(LocalDate.of(2026, 3, 2));
		assertThat(pdf.xmp()).contains("<xmp:CreateDate>2026-03-02T00:00:00+08:00</xmp:CreateDate>");
	}

	@Test
	void carriesTheReportAsDataThatReadsBackWhole() {
		IssuedReport report = ReportFixture.published2019();
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		assertThat(pdf.associatedFiles()).containsExactly("report.json Data");
		ReportContent read = ReportJson.read(pdf.attachment("report.json"));
		assertThat(read.figures()).isEqualTo(report.content().figures());
		assertThat(read.narratives().texts()).isEqualTo(report.content().narratives().texts());
		assertThat(new String(pdf.attachment("report.json"), StandardCharsets.UTF_8)).contains("\"number\" : 1")
			.contains("\"issuedOn\" : \"2026-03-02\"");
	}

	@Test
	void theDataOfACorrectionNameItsReasonAndWhatItReplaces() {
		assertThat(new String(ReportFixture.corrected().json(), StandardCharsets.UTF_8)).contains("\"corrects\" : 1")
			.contains("\"reason\" : \"表三、表四各有一处录入错误");
		assertThat(new String(ReportFixture.published2019().json(), StandardCharsets.UTF_8))
			.contains("\"reason\" : null");
	}

	@Test
	void embedsOnlyTheCharactersInUse() {
		assertThat(WRITER.write(ReportFixture.published2019())).hasSizeLessThan(250_000);
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.published2019())).fonts())
			.allMatch((font) -> font.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"))
			.hasSize(2);
	}

	@Test
	void warmingUpNeedsNoReport() {
		new PdfWriter().warmUp();
	}

}
