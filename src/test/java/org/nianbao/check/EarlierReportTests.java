package org.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.SampleReports;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class EarlierReportTests {

	private static final ReportContent LAST = SampleReports.complete(2022);

	private static final ReportContent THIS = SampleReports.complete(2023);

	@Test
	void theReportOf2020AgainstThatOf2019YieldsWhatTheCatalogueLists() {
		List<Finding> findings = Checks
			.run(new Examined(SampleReports.xiji(2020), true, new Earlier(SampleReports.xiji(2019), true)))
			.stream()
			.filter((finding) -> finding.check().startsWith("Y"))
			.toList();
		assertThat(findings).extracting((finding) -> finding.check() + " " + finding.severity() + " " + finding.place())
			.containsExactly("Y2 WARNING table2/行政处罚/上一年项目数量", "Y2 WARNING table2/行政强制/上一年项目数量",
					"Y2 WARNING table2/行政事业性收费/上一年项目数量", "Y4 WARNING table2/行政许可/处理决定数量",
					"Y4 WARNING table2/政府集中采购/采购项目数量", "Y4 WARNING table2/政府集中采购/采购总金额",
					"Y5 NOTICE table2/行政处罚/处理决定数量");
		assertThat(findings).extracting(Finding::message)
			.containsExactly(
					"“行政处罚”行：上一年项目数量 1979，2019年报告上一年项目数量 1285 + 2019年报告本年增/减 -14 = 1271，相差 708，请核对，统计口径有变化的请说明",
					"“行政强制”行：上一年项目数量 107，2019年报告上一年项目数量 19 + 2019年报告本年增/减 -3 = 16，相差 91，请核对，统计口径有变化的请说明",
					"“行政事业性收费”行：上一年项目数量 20，2019年报告上一年项目数量 2 + 2019年报告本年增/减 4 = 6，相差 14，请核对，统计口径有变化的请说明",
					"行政许可 · 处理决定数量：294500，2019年报告 80639，相差三倍以上，请核对，属实的请说明原因",
					"政府集中采购 · 采购项目数量：227，2019年报告 20，相差三倍以上，请核对，属实的请说明原因",
					"政府集中采购 · 采购总金额：14362.86 万元，2019年报告 33.99 万元，相差十倍以上，请核对是不是把元填成了万元，属实的请说明",
					"“行政处罚”行：处理决定数量 1271，与2019年报告处理决定数量 1271 完全相同，请核对是不是沿用了上年的数");
	}

	@Test
	void theCheckForJumpsSaysWhatItComparedToo() {
		List<Trial> trials = Checks
			.prove(new Examined(SampleReports.xiji(2020), true, new Earlier(SampleReports.xiji(2019), true)))
			.stream()
			.filter((examination) -> examination.check().equals("Y4"))
			.findFirst()
			.orElseThrow()
			.trials();
		assertThat(trials).filteredOn((trial) -> !trial.holds()).hasSize(3);
		assertThat(trials).filteredOn(Trial::holds).extracting(Trial::statement).contains("1271，2019年报告 1271，变化在幅度以内");
		assertThat(trials).allSatisfy(
				(trial) -> assertThat(trial.operands()).extracting(Trial.Operand::year).containsExactly(2020, 2019));
	}

	@Test
	void aTotalThatJumpsWithOneOfItsPartsHoldsByItself() {
		ReportContent last = SampleReports.with(SampleReports.with(LAST, "table3/一/自然人", "100"), "table3/一/总计", "100");
		ReportContent now = SampleReports.with(SampleReports.with(THIS, "table3/一/自然人", "400"), "table3/一/总计", "400");
		assertThat(Checks.prove(new Examined(now, false, new Earlier(last, false))))
			.filteredOn((examination) -> examination.check().equals("Y4"))
			.flatExtracting(Examination::trials)
			.extracting(Trial::statement)
			.containsExactly("一、本年新收政府信息公开申请数量 · 自然人：400，2022年报告 100，相差三倍以上，请核对，属实的请说明原因", "400，2022年报告 100，随其中的分项变化");
	}

	@Test
	void theTextsOfTheReportOf2020AgainstThatOf2019YieldWhatTheCatalogueLists() {
		List<Finding> findings = Checks
			.run(new Examined(SampleReports.xiji(2020), true, new Earlier(SampleReports.xiji(2019), true)))
			.stream()
			.filter((finding) -> !finding.check().startsWith("Y"))
			.toList();
		assertThat(findings).extracting((finding) -> finding.check() + " " + finding.places())
			.containsExactly("N2 [一]", "N3 [一]", "N3 [一]", "N4 [五]", "S2 [一, 五]");
		assertThat(findings).extracting(Finding::message)
			.startsWith("第一部分“全年主动公开政府信息4891条”，列出的2908 + 487 + 496 = 3891，相差 1000，请核对；只列出一部分的，请写明“主要包括”");
	}

	@Test
	void theReportOf2019CountsItemsWhereDecisionsBelong() {
		assertThat(Checks.run(new Examined(SampleReports.xiji(2019), true, null)))
			.filteredOn((finding) -> finding.check().equals("Y5"))
			.extracting(Finding::message)
			.containsExactly("“其他对外管理服务事项”行：处理决定数量 191，等于本行的上一年项目数量 78 + 本年增/减 113 = 191，请核对是不是把事项个数填成了决定件数",
					"“行政处罚”行：处理决定数量 1271，等于本行的上一年项目数量 1285 + 本年增/减 -14 = 1271，请核对是不是把事项个数填成了决定件数",
					"“行政强制”行：处理决定数量 16，等于本行的上一年项目数量 19 + 本年增/减 -3 = 16，请核对是不是把事项个数填成了决定件数");
	}

	@Test
	void theReportOf2019ByItselfHasNoOtherNewFinding() {
		assertThat(Checks.run(new Examined(SampleReports.xiji(2019), true, null))).extracting(Finding::check)
			.containsOnly("B1", "B2", "B5", "Y5");
	}

	@ParameterizedTest
	@CsvSource({ "false, false, ERROR", "false, true, WARNING", "true, false, WARNING" })
	void whatWasCarriedForwardMustBeCarriedOver(boolean historical, boolean earlierHistorical, Severity severity) {
		ReportContent last = SampleReports.with(LAST, Map.of("table3/四/自然人", number(3), "table3/四/总计", number(3)));
		assertThat(Checks.run(new Examined(THIS, historical, new Earlier(last, earlierHistorical))))
			.filteredOn((finding) -> finding.check().equals("Y1"))
			.hasSize(2)
			.allSatisfy((finding) -> assertThat(finding.severity()).isEqualTo(severity))
			.element(0)
			.satisfies((finding) -> {
				assertThat(finding.places()).containsExactly("table3/二/自然人");
				assertThat(finding.expected()).isEqualByComparingTo("3");
				assertThat(finding.actual()).isEqualByComparingTo("0");
				assertThat(finding.message()).isEqualTo("自然人列：结转 0，2022年报告结转下年度 3，相差 3，两处应当相等，请核对");
			});
	}

	@Test
	void theOldFormIsComparedWithTheNewOneWhereTheyMeanTheSame() {
		ReportContent last = SampleReports.with(SampleReports.complete(2020), "table3/四/其他", "1");
		assertThat(compared(SampleReports.complete(2021), last)).extracting(Finding::check, Finding::place)
			.containsExactly(tuple("Y1", "table3/二/其他"));
	}

	@ParameterizedTest
	@CsvSource({ "18, 3, 1, 20, ''", "18, 3, 1, 21, 'Y3'", "18, 3, 1, 19, 'Y3'", "0, 0, 0, 0, ''" })
	void documentsInForceAreLastYearsWithThoseIssuedAndWithoutThoseRepealed(int before, int issued, int repealed,
			int inForce, String check) {
		ReportContent last = SampleReports.with(LAST, Map.of("table2/行政规范性文件/现行有效件数", number(before)));
		ReportContent now = SampleReports.with(THIS, Map.of("table2/行政规范性文件/现行有效件数", number(inForce),
				"table2/行政规范性文件/本年制发件数", number(issued), "table2/行政规范性文件/本年废止件数", number(repealed)));
		assertThat(compared(now, last)).extracting(Finding::check)
			.containsExactlyElementsOf(check.isEmpty() ? List.of() : List.of(check));
	}

	@Test
	void theSentenceOfDocumentsInForceShowsTheWholeSum() {
		ReportContent last = SampleReports.with(LAST, "table2/规章/现行有效件数", "18");
		assertThat(compared(SampleReports.with(THIS, "table2/规章/本年废止件数", "2"), last)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARNING);
				assertThat(finding.places()).containsExactly("table2/规章/现行有效件数", "table2/规章/本年制发件数",
						"table2/规章/本年废止件数");
				assertThat(finding.message())
					.isEqualTo("“规章”行：现行有效件数 0，2022年报告现行有效件数 18 + 本年制发件数 0 − 本年废止件数 2 = 16，相差 16，请核对，有自然失效的请说明");
			});
	}

	@ParameterizedTest
	@CsvSource({ "4, 3, true", "4, 4, false", "4, 9, false" })
	void onTheOldFormWhatIsPublicDoesNotShrink(int before, int now, boolean found) {
		ReportContent last = SampleReports.with(SampleReports.complete(2019), "table2/规范性文件/对外公开总数量",
				String.valueOf(before));
		ReportContent report = SampleReports.with(SampleReports.complete(2020), "table2/规范性文件/对外公开总数量",
				String.valueOf(now));
		assertThat(compared(report, last)).extracting(Finding::check)
			.containsExactlyElementsOf(found ? List.of("Y3") : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "table2/行政处罚/本年处理决定数量, 100, 301, true", "table2/行政处罚/本年处理决定数量, 100, 300, false",
			"table2/行政处罚/本年处理决定数量, 301, 100, true", "table2/行政处罚/本年处理决定数量, 0, 100, true",
			"table2/行政处罚/本年处理决定数量, 0, 99, false", "table2/行政处罚/本年处理决定数量, 33, 99, false",
			"table2/行政事业性收费/本年收费金额（单位：万元）, 25.1, 251.1, true", "table2/行政事业性收费/本年收费金额（单位：万元）, 25.1, 251, false",
			"table2/行政事业性收费/本年收费金额（单位：万元）, 251000, 25.1, true", "table2/行政事业性收费/本年收费金额（单位：万元）, 1, 99, false" })
	void aLargeFigureThatJumpsIsAskedAbout(String cell, String before, String now, boolean found) {
		assertThat(compared(SampleReports.with(THIS, cell, now), SampleReports.with(LAST, cell, before)))
			.filteredOn((finding) -> finding.check().equals("Y4"))
			.hasSize(found ? 1 : 0)
			.allSatisfy((finding) -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
	}

	@Test
	void aTotalIsLeftToThePartsThatItJumpsWith() {
		Map<String, BigDecimal> many = Map.of("table3/一/自然人", number(400), "table3/一/总计", number(400),
				"table3/三（一）/自然人", number(400), "table3/三（一）/总计", number(400), "table3/三（七）/自然人", number(400),
				"table3/三（七）/总计", number(400));
		assertThat(compared(SampleReports.with(THIS, many), LAST)).extracting(Finding::place)
			.containsExactly("table3/一/自然人", "table3/三（一）/自然人");
	}

	@ParameterizedTest
	@CsvSource({ "2, 1, true", "2, 2, false", "0, 0, false" })
	void pendingCasesDoNotVanish(int pending, int settled, boolean found) {
		ReportContent last = SampleReports.with(LAST, Map.of("table4/行政复议/尚未审结", number(pending)));
		ReportContent now = SampleReports.with(THIS,
				Map.of("table4/行政复议/结果维持", number(settled), "table4/行政复议/总计", number(settled)));
		assertThat(compared(now, last)).extracting(Finding::message)
			.containsExactlyElementsOf(found
					? List.of("行政复议：2022年报告尚未审结 2，多于本年结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 0 = 1，请核对是不是漏了上年未审结的案件，属实的请说明")
					: List.of());
	}

	@ParameterizedTest
	@CsvSource({ "规范性文件, 2, 3, 9, “规范性文件”行：本年新制作数量 2，少于本年新公开数量 3，请核对，属实的请说明原因",
			"规范性文件, 3, 3, 2, “规范性文件”行：对外公开总数量 2，少于本年新公开数量 3，请核对，属实的请说明原因",
			"规章, 1, 3, 2, “规章”行：对外公开总数量 2，少于本年新公开数量 3，请核对，属实的请说明原因" })
	void whatIsNewlyPublicFitsWhatWasMadeAndWhatIsPublic(String row, int made, int disclosed, int all, String message) {
		ReportContent report = SampleReports.with(SampleReports.complete(2020),
				Map.of("table2/" + row + "/本年新制作数量", number(made), "table2/" + row + "/本年新公开数量", number(disclosed),
						"table2/" + row + "/对外公开总数量", number(all)));
		assertThat(Checks.run(new Examined(report, false, null))).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("B6");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.message()).isEqualTo(message);
		});
	}

	@Test
	void aReportOfAnotherYearOrScopeIsNotComparedWith() {
		ReportContent older = SampleReports.with(SampleReports.complete(2021), "table3/四/其他", "1");
		assertThat(compared(THIS, older)).isEmpty();
		ReportContent own = new ReportContent(LAST.organization(), 2022, Scope.OWN, LAST.title(),
				SampleReports.with(LAST, "table3/四/其他", "1").figures(), LAST.narratives(), LAST.contact());
		assertThat(compared(THIS, own)).isEmpty();
	}

	@Test
	void whatIsBlankIsNotCompared() {
		ReportContent last = SampleReports.with(LAST, "table3/四/其他", "1");
		assertThat(compared(SampleReports.with(THIS, "table3/二/其他", null), last)).extracting(Finding::check)
			.containsExactly("B5");
	}

	@Test
	void anIdentityLastsAsLongAsTheFiguresDo() {
		String first = y2(78, 4, 80);
		assertThat(y2(78, 4, 80)).isEqualTo(first);
		assertThat(y2(79, 3, 80)).isNotEqualTo(first);
		assertThat(y2(78, 4, 81)).isNotEqualTo(first);
		assertThat(first).matches("Y2:[0-9a-f]{32}");
	}

	@Test
	void anIdentityDoesNotDependOnHowAFigureIsWrittenOrWhatTheSentenceSays() {
		Finding one = new Finding("Y4", Severity.WARNING, List.of("a"), null, new BigDecimal("100"), "甲");
		Finding other = new Finding("Y4", Severity.ERROR, List.of("a"), null, new BigDecimal("1E+2"), "乙");
		assertThat(one.identity()).isEqualTo(other.identity());
		assertThat(new Finding("Y4", Severity.WARNING, List.of("b"), null, new BigDecimal("100"), "甲").identity())
			.isNotEqualTo(one.identity());
	}

	private static String y2(int before, int change, int now) {
		ReportContent last = SampleReports.with(SampleReports.complete(2019),
				Map.of("table2/行政许可/上一年项目数量", number(before), "table2/行政许可/本年增/减", number(change)));
		ReportContent report = SampleReports.with(SampleReports.complete(2020),
				Map.of("table2/行政许可/上一年项目数量", number(now)));
		return compared(report, last).stream()
			.filter((finding) -> finding.check().equals("Y2"))
			.findFirst()
			.orElseThrow()
			.identity();
	}

	private static List<Finding> compared(ReportContent report, ReportContent earlier) {
		return Checks.run(new Examined(report, false, new Earlier(earlier, false)));
	}

	private static BigDecimal number(int number) {
		return BigDecimal.valueOf(number);
	}

}
