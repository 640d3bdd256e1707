package org.nianbao.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Cell;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Group;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The statutory tables in the PDF, read as text.
 */
class PdfTablesTests {

	private static final PdfWriter WRITER = new PdfWriter();

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void everyLabelOfTheFormAndEveryFigureIsPrinted(IssuedReport report) {
		String text = ReadPdf.of(WRITER.write(report)).text();
		report.content().edition().tables().forEach((table) -> {
			assertThat(text).contains(labels(table));
			for (Cell cell : table.cells()) {
				assertThat(text).contains(report.content().figures().text(cell));
			}
		});
		assertThat(text).doesNotContain("#", "〓", "\uFFFD");
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void eachRowReadsAsTheFormHasIt(IssuedReport report) {
		String text = ReadPdf.of(WRITER.write(report)).text();
		for (Table table : report.content().edition().tables()) {
			Map<String, String> marks = report.marks(table);
			groups(table).flatMap((group) -> group.rows().stream()).forEach((row) -> {
				StringBuilder line = new StringBuilder();
				for (Box box : row.boxes()) {
					line.append(box.text());
					if (box.cell() != null) {
						line.append(report.content().figures().text(box.cell()))
							.append(marks.getOrDefault(box.cell().name(), ""));
					}
				}
				assertThat(text).contains(line.toString().replace(" ", ""));
			});
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void eachTableStandsOnOnePageTogetherWithItsHeading(IssuedReport report) {
		ReadPdf pdf = ReadPdf.of(WRITER.write(report));
		for (Section section : report.content().edition().sections()) {
			if (section.table() != null) {
				int page = pdf.bookmarks().get(heading(report, section));
				assertThat(pdf.text(page)).contains(heading(report, section)).contains(labels(section.table()));
			}
		}
	}

	@Test
	void theMatrixStaysOnOnePageHoweverManyOfItsFiguresAreAnnotated() {
		IssuedReport annotated = ReportFixture.annotated(ReportFixture.crowded2021(), "其中补正1件");
		ReadPdf pdf = ReadPdf.of(WRITER.write(annotated));
		int page = pdf.bookmarks().get("三、收到和处理政府信息公开申请情况");
		assertThat(pdf.text(page)).contains("四、结转下年度继续办理90178[169]").contains("90184[175]");
	}

	@Test
	void whatIsNotedOrStatedAboutAFigureStandsUnderItsTable() {
		String text = ReadPdf.of(WRITER.write(ReportFixture.published2019())).text();
		assertThat(text).contains("规范性文件44①4").contains("①规范性文件·本年新公开数量：其中修订2件");
		assertThat(text).contains("（七）总计①").contains("①（七）总计·自然人门户核对：自然人列：").contains("相差10");
	}

	@Test
	void aBlankStaysBlankAndAZeroStaysZero() {
		String text = ReadPdf.of(WRITER.write(ReportFixture.published2019())).text();
		assertThat(text).contains("二、上年结转政府信息公开申请数量00三、本年度办理结果（一）予以公开1010（二）");
	}

	@Test
	void theUnitOfMoneyIsNamedUnderTheTableUnlessTheFormNamesItItself() {
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.published2019())).text()).contains("采购总金额单位：万元");
		assertThat(ReadPdf.of(WRITER.write(ReportFixture.crowded2021())).text()).containsOnlyOnce("本年收费金额（单位：万元）");
	}

	@Test
	void aScreenReaderHearsWhichRowsAndColumnsAHeadNames() {
		ReadTags tags = ReadPdf.of(WRITER.write(ReportFixture.crowded2021())).tags();
		assertThat(tags.count("Table")).isEqualTo(3);
		assertThat(tags.heads()).contains("Row 22x1", "Row 8x1", "Row 1x3", "Column 1x7", "Column 1x5", "Column 2x5")
			.doesNotContain("Column 22x1", "Column 8x1");
		assertThat(tags.count("TD")).isEqualTo(ReportFixture.crowded2021().content().edition().cells().size());
	}

	private static String heading(IssuedReport report, Section section) {
		return section.number() + "、" + report.content().narratives().heading(section);
	}

	private static Stream<Group> groups(Table table) {
		return table.layout().groups().stream();
	}

	private static List<String> labels(Table table) {
		return groups(table).flatMap((group) -> Stream.concat(group.heads().stream(), group.rows().stream()))
			.flatMap((row) -> row.boxes().stream())
			.map(Box::text)
			.toList();
	}

}
