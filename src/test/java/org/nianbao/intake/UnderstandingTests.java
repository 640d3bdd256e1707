package org.nianbao.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;
import org.nianbao.form.ReportContent;
import org.nianbao.form.UnreadableReport;
import org.nianbao.source.Block;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;
import org.nianbao.source.Paragraph;
import org.nianbao.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A report is understood from its labels, and nothing is guessed silently.
 */
class UnderstandingTests {

	private static final ReportContent NUMBERED = numbered();

	@Test
	void aReportInTheFormsOwnWordsIsReadWithoutAWord() {
		Taken taken = FormSource.of(NUMBERED).read();
		assertThat(taken.figures()).isEqualTo(NUMBERED.figures());
		assertThat(taken.oddities()).isEmpty();
		assertThat(taken.year()).isEqualTo(2023);
		assertThat(taken.organization().name()).isEqualTo("西吉县人民政府");
		assertThat(taken.origins()).hasSameSizeAs(NUMBERED.edition().cells());
	}

	@Test
	void aTotalThatWasPublishedWrongStaysWrong() {
		ReportContent xiji = SampleReports.xiji(2019);
		Figures read = FormSource.of(xiji).read().figures();
		assertThat(read).isEqualTo(xiji.figures());
		assertThat(value(read, "table3/三（七）/自然人")).isNull();
		assertThat(value(read, "table3/三（七）/总计")).isEqualByComparingTo("0");
	}

	@Test
	void aDroppedCharacterIsSaidWithHowSureItIs() {
		Taken taken = FormSource.of(NUMBERED).with("社会公益组织", "社会组织").read();
		assertThat(taken.figures()).isEqualTo(NUMBERED.figures());
		assertThat(messages(taken)).containsExactly("“社会组织”当作“社会公益组织”读（把握 90%）");
		assertThat(taken.asks()).isFalse();
	}

	@Test
	void aLabelOfWhichLittleIsLeftIsAsked() {
		Taken taken = FormSource.of(NUMBERED).with("3.要求提供公开出版物", "3.有关图书").read();
		assertThat(taken.oddities()).anySatisfy((oddity) -> {
			assertThat(oddity.place()).isEqualTo("table3/三（五）3");
			assertThat(oddity.asks()).isTrue();
		});
	}

	@Test
	void aLabelWithinAGroupIsReadAsTheOneThatItIsMostLike() {
		Taken taken = FormSource.of(NUMBERED).with("2.其他法律行政法规禁止公开", "2.其他法律行政止公开").read();
		assertThat(taken.figures()).isEqualTo(NUMBERED.figures());
		assertThat(messages(taken)).containsExactly("“2.其他法律行政止公开”当作“2.其他法律行政法规禁止公开”读（把握 90%）");
	}

	@Test
	void aLineThatIsNotDividedGoesToTheOthersAndIsAsked() {
		Taken taken = FormSource.of(NUMBERED)
			.tables((grid) -> List.of(grid.height() > 25 ? undivided(grid) : grid))
			.read();
		assertThat(taken.figures().edition().id()).isEqualTo("2021");
		assertThat(taken.oddities()).filteredOn((oddity) -> oddity.place().equals("table3/三（六）3"))
			.extracting(Oddity::message)
			.containsExactly("“（六）其他处理”一行没有按这一版表格分项，数字读入“3.其他”，请核对");
		assertThat(value(taken.figures(), "table3/三（六）3/自然人")).isEqualTo(value(NUMBERED.figures(), "table3/三（六）1/自然人"));
		assertThat(value(taken.figures(), "table3/三（六）1/自然人")).isNull();
	}

	@Test
	void aTableThatIsCutGoesOnUnderTheSameHeads() {
		Taken taken = FormSource.of(NUMBERED)
			.tables((grid) -> (grid.height() > 25)
					? List.of(FormSource.cut(grid, 0, 12), FormSource.cut(grid, 12, grid.height())) : List.of(grid))
			.read();
		assertThat(taken.figures()).isEqualTo(NUMBERED.figures());
		assertThat(taken.asks()).isFalse();
		assertThat(messages(taken)).isNotEmpty().allSatisfy((message) -> assertThat(message).contains("没有表头"));
	}

	@Test
	void aTableSetUprightIsRead() {
		Taken taken = FormSource.of(NUMBERED)
			.tables((grid) -> List.of((grid.height() < 6) ? grid.transposed() : grid))
			.read();
		assertThat(taken.figures()).isEqualTo(NUMBERED.figures());
		Origin origin = Objects.requireNonNull(taken.origins().get("table4/复议后起诉/总计"));
		assertThat(taken.tables().get(origin.table()).box(origin.line(), origin.column()).text())
			.isEqualTo(NUMBERED.figures().text(cell("table4/复议后起诉/总计")));
	}

	@Test
	void aMissingLineIsAskedAndBlank() {
		Taken taken = FormSource.of(NUMBERED)
			.tables((grid) -> List.of((grid.height() > 25) ? without(grid, "2.重复申请") : grid))
			.read();
		assertThat(value(taken.figures(), "table3/三（五）2/总计")).isNull();
		assertThat(taken.oddities()).extracting(Oddity::place, Oddity::message)
			.containsExactly(tuple("table3/三（五）2", "没有找到“2.重复申请”这一行，请填写"));
	}

	@Test
	void aLineThatTheFormDoesNotKnowIsNamedWithItsNumbers() {
		Taken taken = FormSource.of(NUMBERED)
			.tables((grid) -> (grid.width() < 6) ? List.of(with(grid, "行政检查", "4711")) : List.of(grid))
			.read();
		assertThat(messages(taken)).hasSize(1).first().asString().contains("行政检查", "4711", "没有读入");
		assertThat(taken.asks()).isTrue();
	}

	@Test
	void theSecondOfTwoLinesThatSayTheSameIsAsked() {
		Taken taken = FormSource.of(NUMBERED)
			.tables((grid) -> (grid.width() < 6) ? List.of(with(grid, "行政许可", "4711")) : List.of(grid))
			.read();
		assertThat(value(taken.figures(), "table2/行政许可/本年处理决定数量"))
			.isEqualTo(value(NUMBERED.figures(), "table2/行政许可/本年处理决定数量"));
		assertThat(taken.oddities()).extracting(Oddity::place).containsExactly("table2/行政许可");
		assertThat(taken.asks()).isTrue();
	}

	@Test
	void whatOfficesWriteForNothingIsBlank() {
		Taken taken = FormSource.of(SampleReports.with(NUMBERED, "table2/规章/本年制发件数", "7777")).with("7777", "/").read();
		assertThat(value(taken.figures(), "table2/规章/本年制发件数")).isNull();
		assertThat(messages(taken)).containsExactly("规章 · 本年制发件数：“/”当作空白");
	}

	@Test
	void aNumberWithUnitAndNoteIsReadAndShownBack() {
		Taken taken = FormSource.of(SampleReports.with(NUMBERED, "table2/行政许可/本年处理决定数量", "294500"))
			.with("294500", "29.45 万")
			.with(NUMBERED.figures().text(cell("table2/行政规范性文件/现行有效件数")), "22（其中修订16件）")
			.read();
		assertThat(value(taken.figures(), "table2/行政许可/本年处理决定数量")).isEqualByComparingTo("294500");
		assertThat(taken.figures().note(cell("table2/行政规范性文件/现行有效件数"))).isEqualTo("其中修订16件");
		assertThat(messages(taken)).containsExactlyInAnyOrder("行政许可 · 本年处理决定数量：“29.45万”读作 294500",
				"行政规范性文件 · 现行有效件数：“22(其中修订16件)”读作 22，“其中修订16件”作为注释另存");
	}

	@Test
	void aFootnoteMarkIsNoDigit() {
		Taken taken = FormSource.of(SampleReports.with(NUMBERED, "table2/行政许可/本年处理决定数量", "8888"))
			.with("8888", "88②")
			.read();
		assertThat(value(taken.figures(), "table2/行政许可/本年处理决定数量")).isNull();
		assertThat(taken.asks()).isTrue();
	}

	@Test
	void moneyUnderAHeadInYuanIsConverted() {
		Taken taken = FormSource.of(SampleReports.with(NUMBERED, "table2/行政事业性收费/本年收费金额（单位：万元）", "250000"))
			.with("本年收费金额（单位：万元）", "本年收费金额（单位：元）")
			.read();
		assertThat(value(taken.figures(), "table2/行政事业性收费/本年收费金额（单位：万元）")).isEqualByComparingTo("25");
		assertThat(messages(taken)).hasSize(1);
	}

	@Test
	void theNameOfTheFileHelpsWhereThereIsNoTitle() {
		Taken taken = FormSource.of(NUMBERED)
			.paragraphs((line) -> line.equals(NUMBERED.title()) ? "" : line)
			.named("隆德县2022年政府信息公开工作年度报告.docx")
			.read();
		assertThat(taken.year()).isEqualTo(2022);
		assertThat(taken.organization().name()).isEqualTo("隆德县");
		assertThat(taken.oddities()).extracting(Oddity::place).containsExactlyInAnyOrder("year", "organization");
	}

	@ParameterizedTest
	@CsvSource({ "西吉县2023年政府信息公开工作年度报告, 西吉县, 2023", "西吉县人民政府办公室关于2023年度政府信息公开工作年度报告, 西吉县人民政府办公室, 2023",
			"2022年偏城乡政府信息公开年度报告, 偏城乡, 2022", "隆德县政府信息公开工作年度报告（2021年度）, 隆德县, 2021",
			"西吉县审计局二〇二三年政府信息公开工作年度报告, 西吉县审计局, 2023", "西吉县 ２０２３ 年政府信息公开工作年度报告, 西吉县, 2023" })
	void aTitleSaysWhoseReportItIsAndOfWhichYear(String text, String organization, int year) {
		Title title = Title.of(text, 1).orElseThrow();
		assertThat(title.organization()).isEqualTo(organization);
		assertThat(title.year()).isEqualTo(year);
	}

	@Test
	void aLineThatDoesNotStandUnderItsHeadsIsCountedAndAsked() {
		Taken taken = FormSource.of(NUMBERED)
			.boxes((box) -> (box.line() > 10 && box.column() >= 3)
					? new Box(box.line(), box.column() + 1, box.height(), box.width(), box.text(), "") : box)
			.read();
		assertThat(taken.figures()).isEqualTo(NUMBERED.figures());
		assertThat(taken.oddities()).filteredOn((oddity) -> oddity.place().equals("table3/四"))
			.extracting(Oddity::message)
			.first()
			.asString()
			.contains("没有对齐");
	}

	@Test
	void aHeadingThatDeviatesIsKept() {
		Taken taken = FormSource.of(NUMBERED).paragraphs((line) -> line.equals("一、总体情况") ? "一、主要做法" : line).read();
		assertThat(taken.narratives().headings()).isEqualTo(Map.of("一", "主要做法"));
		assertThat(taken.narratives().text("一").replaceAll("\\s", ""))
			.isEqualTo(NUMBERED.narratives().text("一").replaceAll("\\s", ""));
		assertThat(taken.asks()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "更正说明", "上一篇：西吉县2022年年报", "【打印本页】", "政府网站标识码：6404220001" })
	void whatStandsBehindTheReportIsNoPartOfIt(String foot) {
		Taken taken = followedBy(foot, "漏计一项");
		assertThat(taken.narratives().text("六")).isEqualTo(FormSource.of(NUMBERED).read().narratives().text("六"));
		assertThat(messages(taken)).singleElement().asString().contains("正文后面的", "没有收入");
	}

	@ParameterizedTest
	@ValueSource(strings = { "政府网站和政务新媒体都按时更新。", "大力推进公开。", "主题公开日活动已经举办。" })
	void aParagraphThatOnlyBeginsLikeAFootIsKept(String words) {
		Taken taken = followedBy(words);
		assertThat(taken.narratives().text("六")).endsWith(words);
		assertThat(taken.oddities()).isEmpty();
	}

	@Test
	void aParagraphOfTheOpeningThatOnlyBeginsLikeALineOfAPageIsKept() {
		String opening = NUMBERED.narratives().text("opening");
		Taken taken = FormSource.of(NUMBERED)
			.paragraphs((line) -> opening.startsWith(line) ? "中共西吉县委和县人民政府重视公开工作。" : line)
			.read();
		assertThat(taken.narratives().text("opening")).startsWith("中共西吉县委");
	}

	private static Taken followedBy(String... paragraphs) {
		Source source = FormSource.of(NUMBERED).source();
		List<Block> blocks = new ArrayList<>(source.blocks());
		List.of(paragraphs).forEach((text) -> blocks.add(new Paragraph(text)));
		return Understanding.of(new Source(source.name(), blocks, null));
	}

	@Test
	void aFileWithoutTheTablesIsNoReport() {
		assertThatExceptionOfType(UnreadableReport.class)
			.isThrownBy(() -> Understanding.of(new Source("a.txt", List.of(new Paragraph("一封信")), null)))
			.withMessageContaining("没有找到年报的表格");
	}

	/**
	 * A report in whose cells each number is another one.
	 */
	private static ReportContent numbered() {
		ReportContent complete = SampleReports.complete(2023);
		Map<String, BigDecimal> values = complete.edition()
			.cells()
			.stream()
			.collect(Collectors.toMap(Cell::name, (cell) -> BigDecimal.valueOf(1001 + cell.index())));
		return new ReportContent(complete.organization(), complete.year(), complete.scope(), complete.title(),
				complete.figures().with(values, Map.of()), complete.narratives(), complete.contact());
	}

	private static Cell cell(String name) {
		return NUMBERED.edition().cell(name).orElseThrow();
	}

	private static @Nullable BigDecimal value(Figures figures, String name) {
		return figures.value(figures.edition().cell(name).orElseThrow());
	}

	private static List<String> messages(Taken taken) {
		return taken.oddities().stream().map(Oddity::message).toList();
	}

	private static int line(Grid grid, String label) {
		return IntStream.range(0, grid.height())
			.filter((line) -> grid.line(line).stream().anyMatch((box) -> box.text().equals(label)))
			.findFirst()
			.orElseThrow();
	}

	private static Grid without(Grid grid, String label) {
		int gone = line(grid, label);
		return Grid.of(IntStream.range(0, grid.height())
			.filter((line) -> line != gone)
			.mapToObj((line) -> FormSource.cut(grid, line, line + 1)
				.line(0)
				.stream()
				.map((box) -> new Box((line > gone) ? line - 1 : line, box.column(), 1, box.width(), box.text(), "")))
			.flatMap((boxes) -> boxes)
			.toList());
	}

	private static Grid with(Grid grid, String label, String number) {
		List<Box> boxes = IntStream.range(0, grid.height())
			.boxed()
			.flatMap((line) -> grid.line(line).stream())
			.distinct()
			.collect(Collectors.toList());
		boxes.add(new Box(grid.height(), 0, 1, 1, label, ""));
		boxes.add(new Box(grid.height(), 1, 1, grid.width() - 1, number, ""));
		return Grid.of(boxes);
	}

	/**
	 * Table 3 with the group （六）其他处理 as one line, the figures of its first.
	 */
	private static Grid undivided(Grid grid) {
		int first = IntStream.range(0, grid.height())
			.filter((line) -> grid.line(line).stream().anyMatch((box) -> box.text().equals("（六）其他处理")))
			.findFirst()
			.orElseThrow();
		Grid shorter = without(without(grid, grid.box(first + 1, 2).text()), "3.其他");
		return Grid.of(IntStream.range(0, shorter.height())
			.boxed()
			.flatMap((line) -> shorter.line(line).stream())
			.distinct()
			.map((box) -> box.text().startsWith("1.申请人无正当理由逾期") ? FormSource.text(box, "（六）其他处理") : box)
			.toList());
	}

}
