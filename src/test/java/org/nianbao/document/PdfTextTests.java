package org.nianbao.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words around the tables of the PDF.
 */
class PdfTextTests {

	private static final PdfWriter WRITER = new PdfWriter();

	@Test
	void anArchivedReportSaysThatItIsShownAsPublishedAndWhatTheReviewerRecorded() {
		ReadPdf pdf = ReadPdf.of(WRITER.write(ReportFixture.published2019()));
		assertThat(pdf.text(1)).contains("本报告为历史存档报告").contains("审核说明：" + ReportFixture.published2019().remark());
	}

	@Test
	void aCorrectedReportSaysWhy() {
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.crowded2021())).text(1)).contains("本版说明：更正表四行政复议一栏的笔误。")
			.doesNotContain("历史存档");
	}

	@Test
	void aCorrectionListsWhatChangedAfterTheLastSection() {
		ReadPdf pdf = ReadPdf.of(WRITER.write(ReportFixture.corrected()));
		assertThat(pdf.bookmarks()).containsKey("更正说明");
		String text = pdf.text();
		assertThat(text.substring(text.lastIndexOf("更正说明"))).contains("表三、表四各有一处录入错误，由本机关自查发现。正文的数字随表格更正。")
			.contains("本版（第2版）代替第1版，改动：")
			.contains("一、本年新收政府信息公开申请数量·自然人9")
			.contains("12")
			.contains("（含并案2件）空白")
			.contains("原文：")
			.contains("更正为：")
			.contains("增加：一体化平台年内上线，数据逐日更新。")
			.contains("电话：原为空白，更正为0954-3010000。");
	}

	@Test
	void aFirstRevisionSpeaksOfNoCorrection() {
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.published2019())).text()).doesNotContain("更正说明");
	}

	@Test
	void namesWhomToAsk() {
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.published2019())).text()).contains("联系单位：西吉县人民政府办公室")
			.contains("邮政编码：756299");
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.crowded2021())).text()).doesNotContain("联系单位");
	}

	@Test
	void textIsFoundAsItWasTypedEvenWhereTwoCharactersShareAGlyph() {
		assertThat(printed("公文用胶印，页次为1～30页／2–3册")).contains("公文用胶印，页次为1～30页／2–3册");
	}

	@Test
	void punctuationIsNeverPartedFromABoldWordWhereverTheLineEnds() {
		String text = IntStream.range(0, 30)
			.mapToObj((length) -> "字".repeat(length) + "见（**要点**），“**重点**”。")
			.collect(Collectors.joining("\n"));
		ReadPdf pdf = ReadPdf.of(WRITER.write(ReportFixture.saying(text)));
		int page = pdf.bookmarks().get("六、其他需要报告的事项");
		assertThat(IntStream.rangeClosed(page, pdf.pageCount()).boxed().flatMap((at) -> pdf.lines(at).stream()))
			.hasSizeGreaterThan(30)
			.noneMatch((line) -> line.matches("[）”，。].*|.*[（“]"));
	}

	@Test
	void markupInATextIsPrintedNotObeyed() {
		assertThat(printed("<img src=\"http://localhost:1/x.png\"/> 3<5 &amp; ${1+1} <script>"))
			.contains("<imgsrc=\"http://localhost:1/x.png\"/>3<5&amp;${1+1}<script>");
	}

	@Test
	void aCharacterThatNoTypefaceHasIsPrintedAsTheMarkOfAMissingType() {
		assertThat(printed("彝文ꀀ字")).contains("彝文〓字");
	}

	@Test
	void controlCharactersOfAPastedTextAreLeftOut() {
		assertThat(printed("第一段\u000b第二段\u0000。")).contains("第一段第二段。");
	}

	@Test
	void aReportWithoutWordsStillShowsItsSixSections() {
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.saying(""))).bookmarks()).hasSize(7);
	}

	private static String printed(String text) {
		return ReadPdf.of(WRITER.write(ReportFixture.saying(text))).text();
	}

}
