package org.nianbao.document;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.Trial;
import org.nianbao.document.ProofFixture.Proven;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The auditor's PDF: the report with its proof sheet behind it.
 */
class ProofPdfTests {

	private static final PdfWriter WRITER = new PdfWriter();

	private static final double MILLIMETRE = 72 / 25.4;

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ProofFixture#all")
	void archivesAndScreenReadersFindNothingToObjectTo(Proven proven) throws Exception {
		VeraPdf.assertFindsNothing(proven.write(WRITER));
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ProofFixture#all")
	void everythingThatWasLookedAtIsPrinted(Proven proven) {
		ReadPdf pdf = ReadPdf.of(proven.write(WRITER));
		String appendix = appendix(pdf);
		String cells = pdf.cells();
		proven.proof().examinations().forEach((examination) -> {
			assertThat(appendix).contains(bare(examination.check() + proven.proof().title(examination)))
				.contains(bare(proven.proof().outcome(examination)));
			examination.trials().forEach((trial) -> assertThat(cells).contains(bare(trial.statement())));
		});
		assertThat(appendix).contains("共执行" + proven.proof().ran() + "类核对")
			.contains("核对" + proven.proof().trials() + "项");
	}

	@Test
	void aTrialIsPrintedWithItsFiguresTheirSourceAndItsExplanation() {
		Proven proven = ProofFixture.xiji();
		List<Trial> jumps = proven.proof()
			.examinations()
			.stream()
			.filter((examination) -> examination.check().equals("Y4"))
			.findFirst()
			.orElseThrow()
			.trials();
		assertThat(proven.proof().figures(jumps.get(0))).extracting(ProofFigures::line)
			.containsExactly("table2/…：行政许可/处理决定数量=294500", "2019年报告第 1 版 table2/…：行政许可/处理决定数量=80639");
		String printed = ReadPdf.of(proven.write(WRITER)).cells();
		assertThat(printed).contains("2019年报告第1版table2/…：行政许可/处理决定数量=80639")
			.contains("统计口径有变化，已与主管部门核对。（张三，2026-01-2009:00:00）")
			.contains("还没有说明");
	}

	@Test
	void whatUnitsPublishedInACellStandsInOneLineTheLargestFirst() {
		assertThat(licences(ProofFixture.addingUp(3))).containsExactly("table2/…：行政许可/处理决定数量=294500",
				"下级单位的报告 table2/行政许可/处理决定数量：第3局=3、第2局=2、第1局=1");
	}

	@Test
	void whatMoreThanAHundredUnitsPublishedIsAddedUpForTheSmallest() {
		Proven proven = ProofFixture.addingUp(102);
		String line = licences(proven).get(1);
		assertThat(line).startsWith("下级单位的报告 table2/行政许可/处理决定数量：第102局=102、").endsWith("、第3局=3、其余 2 个单位合计=3");
		ReadPdf pdf = ReadPdf.of(proven.write(WRITER));
		assertThat(pdf.cells()).contains(bare(line));
		assertThat(appendix(pdf)).contains("对照：第1局2020年报告第1版");
	}

	private static List<String> licences(Proven proven) {
		return proven.proof()
			.examinations()
			.stream()
			.filter((examination) -> examination.check().equals("R1"))
			.flatMap((examination) -> examination.trials().stream())
			.filter((trial) -> trial.operands().get(0).place().equals("table2/行政许可/处理决定数量"))
			.flatMap((trial) -> proven.proof().figures(trial).stream())
			.map(ProofFigures::line)
			.toList();
	}

	@Test
	void theSheetQuotesTheWordsThatAFindingSpeaksOf() {
		assertThat(ReadPdf.of(ProofFixture.xiji().write(WRITER)).cells()).contains("第一部分：“全年主动公开政府信息4891条”");
	}

	@Test
	void theReportStandsBeforeItAsItWasIssued() {
		Proven proven = ProofFixture.xiji();
		ReadPdf alone = ReadPdf.of(WRITER.write(proven.report()));
		ReadPdf together = ReadPdf.of(proven.write(WRITER));
		int first = together.bookmarks().get("附：核对单");
		assertThat(first).isEqualTo(alone.pageCount() + 1);
		for (int page = 1; page < first; page++) {
			assertThat(withoutFoot(together.text(page))).isEqualTo(withoutFoot(alone.text(page)));
		}
		assertThat(together.attachment("report.json")).isEqualTo(alone.attachment("report.json"));
		assertThat(together.associatedFiles()).containsExactly("report.json Data");
		assertThat(together.identifier()).isNotEqualTo(alone.identifier());
	}

	@Test
	void theSameSheetGivesTheSameBytesAndLeavesTheReportsOwnFileAlone() {
		Proven proven = ProofFixture.crowded();
		byte[] alone = WRITER.write(proven.report());
		assertThat(proven.write(new PdfWriter())).isEqualTo(proven.write(WRITER)).isNotEqualTo(alone);
		assertThat(WRITER.write(proven.report())).isEqualTo(alone);
		assertThat(ReadPdf.of(alone).bookmarks()).doesNotContainKey("附：核对单");
		assertThat(ReadPdf.of(alone).text()).doesNotContain("核对单");
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ProofFixture#all")
	void nothingReachesIntoTheMarginsAndEveryPageOfTheTableHasItsHead(Proven proven) {
		ReadPdf pdf = ReadPdf.of(proven.write(WRITER));
		int first = pdf.bookmarks().get("附：核对单");
		IntStream.rangeClosed(first, pdf.pageCount()).forEach((page) -> {
			assertThat(pdf.text(page)).contains("核对的内容核对的数结果说明");
			assertThat(pdf.characters(page)).allSatisfy((character) -> {
				assertThat(character.getX()).isGreaterThan((float) (21 * MILLIMETRE));
				assertThat(character.getX() + character.getWidth()).isLessThan((float) (189 * MILLIMETRE));
			});
		});
		assertThat(pdf.text()).doesNotContain("〓");
	}

	private static String appendix(ReadPdf pdf) {
		return IntStream.rangeClosed(pdf.bookmarks().get("附：核对单"), pdf.pageCount())
			.mapToObj(pdf::text)
			.reduce("", String::concat);
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}

	private static String withoutFoot(String text) {
		return text.replaceAll("第\\d+页共\\d+页", "");
	}

}
