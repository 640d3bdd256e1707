package org.nianbao.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.SampleReports;
import org.nianbao.form.Imprint.Replaced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportJsonTests {

	static Stream<ReportContent> reports() {
		ReportContent noted = SampleReports.complete(2023);
		Figures figures = noted.figures().with(Map.of(), Map.of("table2/规章/本年制发件数", "含自然失效29件"));
		return Stream.of(SampleReports.xiji(2019), SampleReports.xiji(2020), new ReportContent(noted.organization(),
				noted.year(), Scope.OWN, noted.title(), figures, noted.narratives(), noted.contact()));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void aReportComesBackFromItsJsonAsItWas(ReportContent report) {
		ReportContent read = ReportJson.read(ReportJson.write(report, Map.of("number", 1)));
		assertThat(read.figures()).isEqualTo(report.figures());
		assertThat(read.narratives().texts()).containsAllEntriesOf(report.narratives().texts());
		assertThat(read).usingRecursiveComparison().ignoringFields("figures", "narratives").isEqualTo(report);
	}

	@ParameterizedTest
	@MethodSource("monsters")
	void whatIsLargerThanAReportCanBeIsRefusedInChinese(String json) {
		assertThatExceptionOfType(UnreadableReport.class)
			.isThrownBy(() -> ReportJson.read(json.getBytes(StandardCharsets.UTF_8)))
			.withMessage("有一段文字超过 1000000 个字符、有一个数太长或者括号套得太深，不会是年报，请核对内容");
	}

	private static Stream<String> monsters() {
		return Stream.of("{\"title\": \"" + "年".repeat(1_000_001) + "\"}", "[".repeat(21),
				"[" + "1".repeat(2000) + "]");
	}

	@Test
	void everyCellIsPresentABlankAsNull() {
		String json = new String(ReportJson.write(SampleReports.xiji(2019), null), StandardCharsets.UTF_8);
		assertThat(json).contains("\"table3/一/商业企业\" : null")
			.contains("\"table2/行政处罚/处理决定数量\" : 1271")
			.contains("\"table2/政府集中采购/采购总金额\" : 33.99");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					[]                                                                             | 最外层应是一个对象
					{"edition": "2019"                                                             | 不是完整的 JSON
					{"edition": "2018"}                                                            | edition
					{"edition": "2021", "organization": {"code": "1"}}                             | 缺少 name
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": "x"}  | year
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "scope": "ALL"} | scope
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "figures": {"table3/三（六）/总计": 1}} | 没有“table3/三（六）/总计”这一格
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "figures": {"table3/一/总计": "1"}} | 应是数字或 null
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "figures": {"table3/一/总计": 1e999999}} | 应是数字或 null
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "figures": [1]} | figures 应是一个对象
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "narratives": "正文"} | narratives 应是一个对象
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "narratives": {"一": ["正文"]}} | 一 应是文字
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "notes": {"table3/一/总计": {}}} | table3/一/总计 应是文字
					{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023, "contact": []} | contact 应是一个对象
					""")
	void whatIsNoReportIsRefusedWithTheReason(String json, String reason) {
		assertThatExceptionOfType(UnreadableReport.class)
			.isThrownBy(() -> ReportJson.read(json.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining(reason);
	}

	@Test
	void theDayOfTheFirstPublicationIsKnownFromTheFirstRevisionOnly() {
		ReportContent report = SampleReports.complete(2023);
		LocalDate day = LocalDate.of(2024, 3, 29);
		byte[] first = ReportJson.write(report, Map.of("number", 1, "issuedOn", "2024-03-29", "historical", true));
		assertThat(ReportJson.imprint(first)).contains(new Imprint(1, day, true, null, null))
			.flatMap(Imprint::firstIssuedOn)
			.contains(day);
		byte[] corrected = ReportJson.write(report, Map.of("number", 2, "issuedOn", "2024-03-29"));
		assertThat(ReportJson.imprint(corrected)).contains(new Imprint(2, day, false, null, null))
			.flatMap(Imprint::firstIssuedOn)
			.isEmpty();
	}

	@Test
	void aCorrectionSaysWhatItReplacedAndWhyAndWhatTheReviewerRecorded() {
		byte[] corrected = ReportJson.write(SampleReports.complete(2023),
				Map.of("number", 3, "issuedOn", "2024-03-29", "remark", "总计栏原报告未填。", "corrects", 2, "reason", "录入错误。"));
		assertThat(ReportJson.imprint(corrected))
			.contains(new Imprint(3, LocalDate.of(2024, 3, 29), false, "总计栏原报告未填。", new Replaced(2, "录入错误。")));
	}

	@Test
	void aDraftSaysNothingOfItsPublication() {
		assertThat(ReportJson.imprint(ReportJson.write(SampleReports.complete(2023), null))).isEmpty();
		assertThat(ReportJson.imprint(ReportJson.write(SampleReports.complete(2023), Map.of()))).isEmpty();
	}

	@Test
	void whatIsMissingOrNullIsBlank() {
		String json = """
				{"edition": "2021", "organization": {"code": "1", "name": "某局"}, "year": 2023,
				 "narratives": {"一": null}, "contact": null, "notes": null}""";
		ReportContent read = ReportJson.read(json.getBytes(StandardCharsets.UTF_8));
		assertThat(read.figures()).isEqualTo(Figures.blank(read.edition()));
		assertThat(read.narratives().text("一")).isEmpty();
		assertThat(read.contact()).isEqualTo(Contact.NONE);
		assertThat(read.title()).isEqualTo("某局2023年政府信息公开工作年度报告");
	}

}
