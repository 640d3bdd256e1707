package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.document.TableGrid.Line;
import org.nianbao.document.TableGrid.Slot;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Word document, opened again: the tables as the form draws them, real styles, and
 * the words in the order of the PDF.
 */
class WordWriterTests {

	private static final WordWriter WRITER = new WordWriter();

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void theTablesHaveTheBoxesOfTheFormWithTheirFigures(IssuedReport report) throws IOException {
		List<Table> tables = report.content()
			.edition()
			.sections()
			.stream()
			.map(Section::table)
			.flatMap(Stream::ofNullable)
			.toList();
		try (XWPFDocument document = open(report)) {
			assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(tables.size());
			for (int i = 0; i < tables.size(); i++) {
				assertThat(texts(document.getTables().get(i))).isEqualTo(expected(tables.get(i), report));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void titleAndHeadingsHaveWordsOwnStyles(IssuedReport report) throws IOException {
		try (XWPFDocument document = open(report)) {
			assertThat(texts(document, "Title")).containsExactly(String.join("\n", report.titleLines()));
			assertThat(texts(document, "Heading1").subList(0, 6)).isEqualTo(report.content()
				.edition()
				.sections()
				.stream()
				.map((section) -> section.number() + "、" + report.content().narratives().heading(section))
				.toList());
			assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
			assertThat(document.getStyles().getStyle("Title").getCTStyle().getRPr().getSzArray(0).getVal())
				.hasToString("44");
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void itSaysWhatThePdfSaysUpToHowThatIsVerified(IssuedReport report) {
		String pdf = ReadPdf.of(new PdfWriter().write(report)).spoken();
		assertThat(ReadWord.of(WRITER.write(report)).text())
			.isEqualTo(pdf.substring(0, pdf.lastIndexOf("本文件附有report.json")));
	}

	@Test
	void aCorrectionListsTheFiguresOfEachSectionInATableWhoseHeadIsRepeated() {
		ReadWord word = ReadWord.of(WRITER.write(ReportFixture.corrected()));
		assertThat(word.paragraphs("TableNoteHeading")).startsWith("三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况");
		assertThat(word.tables().subList(3, 5)).allSatisfy((table) -> {
			assertThat(table.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false);
			assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
		});
		assertThat(texts(word.tables().get(3))).containsExactly(List.of("数字", "原为", "更正为"),
				List.of("一、本年新收政府信息公开申请数量 · 自然人", "90010", "12"));
		assertThat(texts(word.tables().get(4)).get(1)).containsExactly("行政复议 · 结果维持", "90185（含并案2件）", "空白");
	}

	@Test
	void theWordsThatDifferInACorrectedPassageAreUnderlined() {
		ReadWord word = ReadWord.of(WRITER.write(ReportFixture.corrected()));
		assertThat(word.underlined()).contains("5,612", "5,621", "推文注明出处，", "一体化平台年内上线，数据逐日更新。")
			.doesNotContain("留言在两个工作日内答复；长期不更新的账号一律注销。");
	}

	@Test
	void headsOfATableThatSplitsAreRepeatedAndRowsStayWhole() throws IOException {
		try (XWPFDocument document = open(ReportFixture.crowded2021())) {
			List<XWPFTableRow> rows = document.getTables().get(1).getRows();
			assertThat(rows).extracting(XWPFTableRow::isRepeatHeader).startsWith(true, true, true, false);
			assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
		}
	}

	@Test
	void aTableStaysOnOnePageIfItFits() {
		List<XWPFTableRow> rows = ReadWord.of(WRITER.write(ReportFixture.crowded2021())).tables().get(1).getRows();
		assertThat(rows).extracting((row) -> row.getCell(0).getParagraphs().get(0).isKeepNext())
			.endsWith(true, false)
			.containsOnlyOnce(false);
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void theSameReportGivesTheSameBytes(IssuedReport report) {
		assertThat(new WordWriter().write(report)).isEqualTo(WRITER.write(report));
	}

	private static XWPFDocument open(IssuedReport report) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(WRITER.write(report)));
	}

	private static List<String> texts(XWPFDocument document, String style) {
		return document.getParagraphs()
			.stream()
			.filter((paragraph) -> style.equals(paragraph.getStyle()))
			.map(XWPFParagraph::getText)
			.toList();
	}

	private static List<List<String>> texts(XWPFTable table) {
		return table.getRows()
			.stream()
			.map((row) -> row.getTableCells().stream().map((cell) -> cell.getText().strip()).toList())
			.toList();
	}

	private static List<List<String>> expected(Table table, IssuedReport report) {
		List<List<String>> lines = new ArrayList<>();
		for (Line line : TableGrid.of(table.layout()).lines()) {
			lines.add(line.slots().stream().map((slot) -> expected(slot, table, report)).toList());
		}
		return lines;
	}

	private static String expected(Slot slot, Table table, IssuedReport report) {
		if (!slot.first()) {
			return "";
		}
		return slot.box().label() ? slot.box().text() : report.content().figures().text(slot.box().cell())
				+ report.marks(table).getOrDefault(slot.box().cell().name(), "");
	}

}
