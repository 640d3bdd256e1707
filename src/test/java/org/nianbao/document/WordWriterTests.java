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
			assertThat(document.getTables()).hasSameSizeAs(tables);
			for (int i = 0; i < tables.size(); i++) {
				assertThat(texts(document.getTables().get(i))).isEqualTo(expected(tables.get(i), report));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void titleAndHeadingsHaveWordsOwnStyles(IssuedReport report) throws IOException {
		try (XWPFDocument document = open(report)) {
			assertThat(texts(document, "Title")).containsExactly(report.content().title());
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

	@Test
	void headsOfATableThatSplitsAreRepeatedAndRowsStayWhole() throws IOException {
		try (XWPFDocument document = open(ReportFixture.crowded2021())) {
			List<XWPFTableRow> rows = document.getTables().get(1).getRows();
			assertThat(rows).extracting(XWPFTableRow::isRepeatHeader).startsWith(true, true, true, false);
			assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
		}
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
