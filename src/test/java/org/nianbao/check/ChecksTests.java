package org.nianbao.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.SampleReports;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTests {

	private static final ReportContent COMPLETE = SampleReports.complete(2023);

	@Test
	void aCompleteReportThatAddsUpHasNoFinding() {
		assertThat(filed(COMPLETE)).isEmpty();
	}

	@Test
	void theReportOf2019BreaksItsBalanceInTwoColumnsAsPublished() {
		List<Finding> findings = Checks.run(new Examined(SampleReports.xiji(2019), true, null));
		assertThat(findings).filteredOn((finding) -> finding.check().equals("B1"))
			.extracting(Finding::message)
			.containsExactly("自然人列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10",
					"总计列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10");
		assertThat(findings).filteredOn((finding) -> finding.check().equals("B2"))
			.extracting(Finding::place)
			.containsExactly("table3/三（七）/自然人", "table3/三（七）/总计");
		assertThat(findings).filteredOn((finding) -> finding.severity() == Severity.ERROR).hasSize(4);
	}

	@Test
	void whatTheReportOf2019LeftBlankIsNotedAndNotAnError() {
		assertThat(Checks.run(new Examined(SampleReports.xiji(2019), true, null)))
			.filteredOn((finding) -> finding.check().equals("B5"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
				assertThat(finding.places()).hasSize(135).contains("table3/一/商业企业", "table3/三（七）/自然人");
			});
	}

	@Test
	void theReportOf2020HasNoFindingInItsFigures() {
		assertThat(Checks.run(new Examined(SampleReports.xiji(2020), true, null))).extracting(Finding::check)
			.containsExactly("N2", "N3", "N3", "S2");
	}

	@Test
	void anUnbalancedColumnIsFoundWithBothSides() {
		ReportContent wrong = SampleReports.with(COMPLETE,
				Map.of("table3/一/自然人", number(5), "table3/一/总计", number(5), "table3/三（一）/自然人", number(3),
						"table3/三（一）/总计", number(3), "table3/三（七）/自然人", number(3), "table3/三（七）/总计", number(3)));
		assertThat(filed(wrong)).hasSize(2).allSatisfy((finding) -> {
			assertThat(finding.check()).isEqualTo("B1");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.expected()).isEqualByComparingTo("5");
			assertThat(finding.actual()).isEqualByComparingTo("3");
		});
		assertThat(filed(wrong).get(0).places()).containsExactly("table3/三（七）/自然人", "table3/四/自然人", "table3/一/自然人",
				"table3/二/自然人");
	}

	@ParameterizedTest
	@CsvSource({ "table3/三（七）/科研机构, B2, 科研机构列：办理结果总计 1，各项合计 0，相差 1", "table3/三（五）2/总计, B3, “2.重复申请”行：总计 1，各项合计 0，相差 1",
			"table4/行政复议/总计, B4, 行政复议：总计 1，各项合计 0，相差 1", "table4/复议后起诉/结果纠正, B4, 复议后起诉：总计 0，各项合计 结果纠正 1 = 1，相差 1" })
	void aTotalThatIsNotTheSumIsFoundAtTheTotal(String cell, String check, String message) {
		assertThat(filed(SampleReports.with(COMPLETE, cell, "1")))
			.filteredOn((finding) -> finding.check().equals(check))
			.extracting(Finding::message)
			.contains(message);
	}

	@ParameterizedTest
	@CsvSource({ "2023, table2/规章/本年制发件数, -1, 小于 0", "2023, table2/规章/本年制发件数, 1.5, 不是整数",
			"2023, table2/行政事业性收费/本年收费金额（单位：万元）, 0.1234567, 小数超过 6 位", "2023, table2/行政事业性收费/本年收费金额（单位：万元）, -3, 小于 0",
			"2020, table2/行政处罚/本年增/减, -1, 不应小于 0" })
	void aNumberThatTheCellCannotHoldIsAnError(int year, String cell, String figure, String problem) {
		assertThat(filed(SampleReports.with(SampleReports.complete(year), cell, figure))).anySatisfy((finding) -> {
			assertThat(finding.check()).isEqualTo("B5");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.places()).contains(cell);
			assertThat(finding.message()).contains(problem);
		});
	}

	@ParameterizedTest
	@CsvSource({ "2023, table2/行政事业性收费/本年收费金额（单位：万元）, 14362.860001", "2020, table2/行政事业性收费/本年增/减, 0",
			"2023, table2/规章/本年制发件数, 2147483648" })
	void aNumberThatTheCellCanHoldIsNoFinding(int year, String cell, String figure) {
		assertThat(filed(SampleReports.with(SampleReports.complete(year), cell, figure))).isEmpty();
	}

	@Test
	void whatWasThereMayShrinkToNothingButNotBelow() {
		ReportContent report = SampleReports.complete(2020);
		Map<String, BigDecimal> shrunk = Map.of("table2/行政处罚/上一年项目数量", number(14), "table2/行政处罚/本年增/减", number(-14));
		assertThat(filed(SampleReports.with(report, shrunk))).isEmpty();
		assertThat(filed(SampleReports.with(SampleReports.with(report, shrunk), "table2/行政处罚/本年增/减", "-15")))
			.extracting(Finding::message)
			.containsExactly("“行政处罚”行：上一年项目数量 + 本年增/减 = -1，不应小于 0");
	}

	@Test
	void aBlankCellOfAFiledReportIsAnErrorThatNamesIt() {
		assertThat(filed(SampleReports.with(COMPLETE, "table4/行政复议/结果维持", null))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.check()).isEqualTo("B5");
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.places()).containsExactly("table4/行政复议/结果维持");
				assertThat(finding.message()).isEqualTo("第四部分的表有 1 格空白：“行政复议 · 结果维持”。没有发生的请填 0");
			});
	}

	@Test
	void anEmptySectionIsAnError() {
		ReportContent silent = new ReportContent(COMPLETE.organization(), COMPLETE.year(), COMPLETE.scope(),
				COMPLETE.title(), COMPLETE.figures(), narratives("五", " \n "), COMPLETE.contact());
		assertThat(filed(silent)).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("S1");
			assertThat(finding.places()).containsExactly("五");
			assertThat(finding.message()).contains("存在的主要问题及改进情况");
		});
	}

	@ParameterizedTest
	@CsvSource({ "false, ERROR", "true, WARNING" })
	void theFormOfAnotherEditionIsAnErrorUnlessItWasPublishedSo(boolean historical, Severity severity) {
		ReportContent old = SampleReports.complete(2020);
		ReportContent late = new ReportContent(old.organization(), 2023, old.scope(), COMPLETE.title(), old.figures(),
				COMPLETE.narratives(), old.contact());
		assertThat(Checks.run(new Examined(late, historical, null))).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("W1");
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.message()).contains("2023 年度").contains("国办公开办函〔2021〕30号");
		});
	}

	@Test
	void aFigureTokenThatNamesNoCellIsAnError() {
		ReportContent broken = new ReportContent(COMPLETE.organization(), COMPLETE.year(), COMPLETE.scope(),
				COMPLETE.title(), COMPLETE.figures(), narratives("五", "收到 {table3/没有/总计} 件，{括号}。"), COMPLETE.contact());
		assertThat(filed(broken)).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("F1");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.places()).containsExactly("五");
			assertThat(finding.message()).contains("table3/没有/总计");
		});
		assertThat(Checks.run(new Examined(broken, true, null))).isEmpty();
	}

	private static Narratives narratives(String name, String text) {
		Map<String, String> texts = new HashMap<>(COMPLETE.narratives().texts());
		texts.put(name, text);
		return new Narratives(texts, Map.of());
	}

	private static List<Finding> filed(ReportContent report) {
		return Checks.run(new Examined(report, false, null));
	}

	private static BigDecimal number(int number) {
		return BigDecimal.valueOf(number);
	}

}
