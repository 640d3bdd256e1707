package org.nianbao.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class PasteScriptTests extends GridInBrowser {

	private static final List<String> COLUMNS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

	private static final List<String> ROWS = table(EDITION, "table3").cells()
		.stream()
		.map(Cell::row)
		.distinct()
		.toList();

	@Test
	void aBlockWithItsTotalsFillsTheGrid() {
		showBlank("table3");
		Figures figures = Figures
			.of(EDITION, randomFigures(EDITION, table(EDITION, "table3"), new Random(3), false), Map.of())
			.withTotals();
		paste(box("一", "自然人"), block(figures, ""));
		assertThat(pasted()).hasText("已粘贴 144 格，Ctrl+Z 可撤销；31 格总计按明细计算，没有照抄");
		assertThat(values()).isEqualTo(texts(figures, table(EDITION, "table3")));
	}

	@Test
	void aPasteIsTakenBackInOneStep() {
		Map<String, BigDecimal> before = randomFigures(EDITION, table(EDITION, "table3"), new Random(5), false);
		Figures figures = Figures.of(EDITION, before, Map.of()).withTotals();
		show(figures, "table3");
		box("一", "自然人").fill("77");
		press("Enter");
		paste(box("一", "自然人"), block(Figures.blank(EDITION), "").replace("\t", "1\t"));
		press("Control+z");
		assertThat(box("一", "自然人")).hasValue("77");
		assertThat(box("一", "自然人")).isFocused();
		press("Control+z");
		assertThat(values()).isEqualTo(texts(figures, table(EDITION, "table3")));
	}

	@Test
	void totalsThatThePastedBlockHasOtherwiseAreNamed() {
		showBlank("table3");
		Map<String, BigDecimal> typed = Map.of("table3/一/自然人", BigDecimal.TEN, "table3/三（一）/自然人", BigDecimal.TEN);
		Figures wrong = Figures.of(EDITION, typed, Map.of())
			.withTotals()
			.with(Map.of("table3/三（七）/自然人", BigDecimal.valueOf(12)), Map.of());
		paste(box("一", "自然人"), block(wrong, ""));
		assertThat(box("三（七）", "自然人")).hasValue("10");
		assertThat(pasted()).containsText("粘贴的总计与按明细算出的不同：自然人列 办理结果总计 粘贴 12，算出 10");
	}

	@Test
	void labelsAndHeadsInABlockArePassedOver() {
		showBlank("table3");
		Figures figures = Figures
			.of(EDITION, randomFigures(EDITION, table(EDITION, "table3"), new Random(9), false), Map.of())
			.withTotals();
		String heads = "\t" + String.join("\t", COLUMNS) + "\r\n";
		paste(box("一", "自然人"), heads + block(figures, "label"));
		assertThat(pasted()).hasText("已粘贴 144 格，Ctrl+Z 可撤销；31 格总计按明细计算，没有照抄；跳过了左边 1 列行名；跳过了 1 行表头");
		assertThat(values()).isEqualTo(texts(figures, table(EDITION, "table3")));
	}

	@Test
	void aRowThatLandsUnderAnotherLabelIsNamed() {
		showBlank("table3");
		paste(box("三（六）1", "自然人"), "（六）其他处理\t1\n（七）总计\t2\n四、结转下年度继续办理\t3\n");
		assertThat(pasted()).containsText("粘贴的第 2 行是“（七）总计”，放进了“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”一行，请核对是否错行");
	}

	@Test
	void whatDoesNotFitIsNamed() {
		showBlank("table3");
		paste(box("三（六）3", "其他"), "1\t1\t5\n1\t1\n2\t\n7\t备注\n");
		assertThat(pasted()).containsText("表格里放不下，没有粘贴：第 1 行第 3 列“5”、第 4 行第 1 列“7”、第 4 行第 2 列“备注”");
		assertThat(box("四", "其他")).hasValue("2");
	}

	@Test
	void pastedTextsThatAreNoFiguresStandMarkedInTheirBoxes() {
		showBlank("table3");
		paste(box("一", "自然人"), "1\t十二\n\"2\n\"\t3\n");
		assertThat(box("一", "商业企业")).hasValue("十二");
		assertThat(box("一", "商业企业")).hasAttribute("aria-invalid", "true");
		assertThat(box("一", "商业企业")).hasAttribute("data-unsettled", "refused");
		assertThat(box("二", "自然人")).hasValue("2");
		assertThat(pasted()).containsText("没有读懂，已在格中标出：“一、本年新收政府信息公开申请数量 · 商业企业”");
	}

	@Test
	void aSingleFigureIsPastedAsTheBrowserDoes() {
		showBlank("table3");
		paste(box("一", "自然人"), "12\r\n");
		press("Enter");
		assertThat(box("一", "自然人")).hasValue("12");
		assertThat(pasted()).isEmpty();
	}

	@Test
	void aTableFromWordIsPastedByItsCells() {
		showBlank("table3");
		String html = """
				<table style="color:red"><tr><td colspan=3></td><td>自然人</td><td>商业企业</td></tr>
				<tr><td rowspan=3>三、本年度办理结果</td><td colspan=2>（一）予以公开</td><td><p>１</p></td><td>2</td></tr>
				<tr><td colspan=2>（二）部分公开（区分处理的，只计这一情形，不计其他情形）</td><td>3</td><td>4</td></tr>
				<tr><td rowspan=1>（三）不予公开</td><td>1.属于国家秘密</td><td>5</td><td>&nbsp;</td></tr></table>""";
		box("三（一）", "自然人").evaluate("""
				(box, html) => {
					const copied = new DataTransfer();
					copied.setData("text/html", html);
					copied.setData("text/plain", "（一）予以公开 1 2");
					box.focus();
					box.dispatchEvent(
						new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true }));
				}""", html);
		assertThat(pasted()).hasText("已粘贴 6 格，Ctrl+Z 可撤销；跳过了左边 3 列行名；跳过了 1 行表头");
		assertThat(box("三（一）", "自然人")).hasValue("1");
		assertThat(box("三（二）", "商业企业")).hasValue("4");
		assertThat(box("三（三）1", "自然人")).hasValue("5");
		assertThat(box("三（三）1", "商业企业")).hasValue("");
	}

	@Test
	void aWholeTableOfSeveralBlocksFindsItsPlaces() {
		showBlank("table2");
		paste(box("table2/规章/本年制发件数"), """
				第二十条第（一）项
				信息内容	本年制发件数	本年废止件数	现行有效件数
				规章	1	2	3
				行政规范性文件	4	5	22（其中修订16件）
				第二十条第（五）项
				信息内容	本年处理决定数量
				行政许可	29.45万
				第二十条第（六）项
				信息内容	本年处理决定数量
				行政处罚	8
				行政强制	9
				第二十条第（八）项
				信息内容	本年收费金额（单位：万元）
				行政事业性收费	251000元
				""");
		assertThat(box("table2/行政规范性文件/现行有效件数")).hasValue("22（其中修订16件）");
		assertThat(box("table2/行政强制/本年处理决定数量")).hasValue("9");
		assertThat(pasted()).containsText("已粘贴 10 格，Ctrl+Z 可撤销；跳过了左边 1 列行名；跳过了 8 行表头");
		this.page.getByText("全部确认（2 格）").click();
		assertThat(box("table2/行政许可/本年处理决定数量")).hasValue("294500");
		assertThat(box("table2/行政事业性收费/本年收费金额（单位：万元）")).hasValue("25.1");
	}

	@Test
	void theReportOfAPasteIsPutAwayAndTypingGoesOn() {
		showBlank("table3");
		paste(box("二", "自然人"), "1\t2\n");
		Locator known = this.page.getByText("知道了");
		assertThat(pasted()).hasText("已粘贴 2 格，Ctrl+Z 可撤销");
		known.click();
		assertThat(pasted()).isEmpty();
		assertThat(known).isHidden();
		assertThat(box("二", "自然人")).isFocused();
	}

	private static String block(Figures figures, String labels) {
		return ROWS.stream()
			.map((row) -> (labels.isEmpty() ? "" : label(row) + "\t") + COLUMNS.stream()
				.map((column) -> figures.text(EDITION.cell("table3/" + row + "/" + column).orElseThrow()))
				.collect(Collectors.joining("\t")))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String label(String row) {
		return EDITION.cell("table3/" + row + "/自然人").orElseThrow().rowHeading().label();
	}

}
