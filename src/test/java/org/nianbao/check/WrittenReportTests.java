package org.nianbao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.SampleReports;
import org.nianbao.form.Contact;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the checks find in the words of a report, and say about it.
 */
class WrittenReportTests {

	private static final ReportContent COMPLETE = SampleReports.complete(2023);

	@Test
	void headingsThatDeviateAreOneFindingThatQuotesBoth() {
		ReportContent report = headed(Map.of("一", "一、主要做法", "二", "二．主动公开 政府信息情况", "六", "其他事项"));
		assertThat(found(report)).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("S2");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.places()).containsExactly("一", "六");
			assertThat(finding.message()).isEqualTo("第一部分的标题是“一、主要做法”，应为“总体情况”；第六部分的标题是“其他事项”，应为“其他需要报告的事项”，请按规定的格式改正");
		});
	}

	@Test
	void topicsThatAreMissingAreNamed() {
		assertThat(found(written("一", "主动公开信息12条。申请受理渠道畅通。"))).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("S3");
			assertThat(finding.places()).containsExactly("一", "一/政府信息管理", "一/政府信息公开平台建设", "一/监督保障");
			assertThat(finding.message()).startsWith("第一部分没有写到政府信息管理、政府信息公开平台建设、监督保障");
		});
	}

	@ParameterizedTest
	@CsvSource({ "2020, 0", "2023, 1" })
	void theFeeIsAskedForByTheEditionThatWantsIt(int year, int findings) {
		ReportContent complete = SampleReports.complete(year);
		assertThat(found(written(complete, "六", "没有其他事项。"))).filteredOn((finding) -> finding.check().equals("S4"))
			.hasSize(findings);
	}

	@Test
	void anOpeningThatIsMissingLacksEverything() {
		ReportContent report = new ReportContent(COMPLETE.organization(), 2023, COMPLETE.scope(), COMPLETE.title(),
				COMPLETE.figures(),
				new Narratives(Map.of("一", COMPLETE.narratives().text("一"), "五", "问题。", "六", "未收取信息处理费。"), Map.of()),
				Contact.NONE);
		assertThat(found(report)).singleElement().satisfies((finding) -> {
			assertThat(finding.check()).isEqualTo("S5");
			assertThat(finding.places()).startsWith("opening", "opening/地址").endsWith("opening/统计期限");
			assertThat(finding.message()).isEqualTo("引言没有写明地址、邮编、联系电话、电子版的查阅网址或网站、统计期限，请补上");
		});
	}

	@Test
	void theContactThatIsPrintedBesideTheOpeningCounts() {
		ReportContent silent = written("opening", "统计期限为2022年1月1日至12月31日，电子版可在县政府网站下载。");
		ReportContent report = new ReportContent(silent.organization(), 2023, silent.scope(), silent.title(),
				silent.figures(), silent.narratives(), new Contact("", "政府街14号", "756299", "0954-3016271"));
		assertThat(found(report)).singleElement().satisfies((finding) -> {
			assertThat(finding.message()).isEqualTo("引言的统计期限是“2022年1月1日至12月31日”，应为2023年1月1日至12月31日");
			assertThat(finding.passages()).extracting(Passage::text).containsExactly("2022年1月1日至12月31日");
		});
	}

	@Test
	void theSameSlipOfATextIsOneFinding() {
		assertThat(found(written("五", "公开XX条，答复XX件。。")))
			.extracting(Finding::check, Finding::severity,
					(finding) -> finding.passages().stream().map(Passage::text).toList())
			.containsExactly(tuple("S6", Severity.NOTICE, List.of("XX", "XX")),
					tuple("S6", Severity.NOTICE, List.of("。。")));
	}

	@Test
	void aBlankFigureIsPrintedAsAPlaceholder() {
		ReportContent blank = SampleReports.with(written("五", "收到{table3/一/总计}件。"), "table3/一/总计", null);
		assertThat(found(blank)).filteredOn((finding) -> finding.check().equals("S6"))
			.extracting(Finding::message)
			.containsExactly("第五部分有没填完的“〔未填〕”，请换成实际内容：…收到〔未填〕件。…");
	}

	@Test
	void aYearThatWasLeftStandingIsFoundInTitleAndText() {
		ReportContent text = written("五", "2022年，我县公开质量不高。2022年，人员不足。比2021年好。");
		ReportContent report = new ReportContent(text.organization(), 2023, text.scope(), "西吉县2022年政府信息公开工作年度报告",
				text.figures(), text.narratives(), text.contact());
		assertThat(found(report)).extracting(Finding::check, Finding::place, (finding) -> finding.passages().size())
			.containsExactly(tuple("N5", "title", 0), tuple("N5", "五", 2));
	}

	@Test
	void theProofShowsWhatWasRead() {
		assertThat(Checks.prove(new Examined(COMPLETE, false, null)))
			.filteredOn((examination) -> List.of("S2", "S3", "S4", "S5", "S6", "N5").contains(examination.check()))
			.hasSize(6)
			.allSatisfy((examination) -> {
				assertThat(examination.trials()).isNotEmpty();
				assertThat(examination.broken()).isZero();
			});
	}

	private static ReportContent headed(Map<String, String> headings) {
		return with(COMPLETE, new Narratives(COMPLETE.narratives().texts(), headings));
	}

	private static ReportContent written(String name, String text) {
		return written(COMPLETE, name, text);
	}

	private static ReportContent written(ReportContent report, String name, String text) {
		Map<String, String> texts = new HashMap<>(report.narratives().texts());
		texts.put(name, text);
		return with(report, new Narratives(texts, Map.of()));
	}

	private static ReportContent with(ReportContent report, Narratives narratives) {
		return new ReportContent(report.organization(), report.year(), report.scope(), report.title(), report.figures(),
				narratives, report.contact());
	}

	private static List<Finding> found(ReportContent report) {
		return Checks.run(new Examined(report, false, null))
			.stream()
			.filter((finding) -> finding.check().matches("S[2-6]|N5"))
			.toList();
	}

}
