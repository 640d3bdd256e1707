package org.nianbao.report;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a new report takes over from last year's, and what its clerk owes for it.
 */
@PortalTest
class BeginningTests {

	private static final String CARRIED = "table3/二/自然人";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports steps;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Beginning beginning;

	@Autowired
	private Discussions discussions;

	private TestOffice office;

	private DeskPages filer;

	@BeforeEach
	void openOffice() {
		this.office = this.offices.open();
		this.filer = new DeskPages(this.mvc, this.office.filer());
	}

	@Test
	void aReportBeginsWithWhatLastYearsCarriesForward() {
		publishLastYear();
		ReportOnDesk report = this.steps.open(this.steps.begin(this.office, 2024), this.office);
		ReportContent content = report.content();
		assertThat(content.figures().text(SampleReports.cell(content, CARRIED))).isEqualTo("36");
		assertThat(content.figures().text(SampleReports.cell(content, "table3/二/商业企业"))).isEqualTo("0");
		assertThat(content.figures().text(SampleReports.cell(content, "table3/二/总计"))).isEqualTo("36");
		assertThat(content.figures().isBlank(SampleReports.cell(content, "table3/一/自然人"))).isTrue();
		assertThat(content.narratives().text(Narratives.OPENING))
			.isEqualTo("统计期限为2024年1月1日至2024年12月31日，依据国办公开办函〔2021〕30号。");
		assertThat(report.said().carried().get(CARRIED).source()).contains("2023");
		assertThat(report.readiness().unsettled()).isEqualTo(6);
	}

	@Test
	void aReportWithoutOneBeforeItBeginsBlank() throws Exception {
		long id = this.steps.begin(this.office, 2024);
		assertThat(this.steps.open(id, this.office).said().carried()).isEmpty();
		assertThat(this.filer.open("/desk/reports/" + id).page().select("#carried")).isEmpty();
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.beginning.carryOver(id, this.office.filer()))
			.withMessageContaining("上一年度已发布的报告");
	}

	@Test
	void whatIsIssuedLaterIsTakenOverByHandAndKeepsWhatWasFilledIn() throws Exception {
		long id = this.steps.begin(this.office, 2024);
		this.entry.type(id, "table3/二/商业企业", "5", this.office.filer());
		this.entry.write(id, Narratives.OPENING, "自己写的引言。", this.office.filer());
		publishLastYear();
		assertThat(this.filer.open("/desk/reports/" + id).page().select("#carried")).isNotEmpty();
		this.filer.send("/desk/reports/" + id + "/carry-over", Map.of());
		ReportContent content = this.steps.open(id, this.office).content();
		assertThat(content.figures().text(SampleReports.cell(content, CARRIED))).isEqualTo("36");
		assertThat(content.figures().text(SampleReports.cell(content, "table3/二/商业企业"))).isEqualTo("5");
		assertThat(content.figures().text(SampleReports.cell(content, "table3/二/总计"))).isEqualTo("41");
		assertThat(content.narratives().text(Narratives.OPENING)).isEqualTo("自己写的引言。");
		assertThat(content.contact()).isEqualTo(this.office.organization().getContact());
		assertThat(this.filer.open("/desk/reports/" + id + "/history").page().text()).contains("自然人：空白 → 36");
		assertThatExceptionOfType(ActionRefused.class)
			.isThrownBy(() -> this.beginning.carryOver(id, this.office.filer()))
			.withMessageContaining("已经带入过");
	}

	@Test
	void carriedFiguresAreConfirmedBeforeTheReportIsSubmitted() throws Exception {
		publishLastYear();
		long id = this.steps.begin(this.office, 2024);
		String report = "/desk/reports/" + id;
		assertThat(this.filer.open(report).page().select("table.carried tbody tr")).hasSize(6);
		this.filer.send(report + "/settle", Map.of("cell", CARRIED));
		assertThat(this.steps.open(id, this.office).readiness().unsettled()).isEqualTo(5);
		assertThat(this.filer.send(report + "/confirm-all", Map.of()).flash()).containsEntry("done", "已确认 5 格上年结转的数据");
		assertThat(this.steps.open(id, this.office).readiness().unsettled()).isZero();
	}

	@Test
	void aChangedCarriedFigureAsksForASentenceThatHoldsForThatFigureOnly() throws Exception {
		publishLastYear();
		long id = this.steps.begin(this.office, 2024);
		String report = "/desk/reports/" + id;
		this.discussions.confirmAll(id, this.office.filer());
		this.entry.type(id, CARRIED, "35", this.office.filer());
		assertThat(this.steps.open(id, this.office).readiness().unsettled()).isEqualTo(1);
		assertThat(this.filer.send(report + "/settle", Map.of("cell", CARRIED, "reason", " ")).flash())
			.containsEntry("refused", "请写一句话说明为什么与上年报告不同");
		this.filer.send(report + "/settle", Map.of("cell", CARRIED, "reason", "上年一件重复计入"));
		assertThat(this.steps.open(id, this.office).readiness().unsettled()).isZero();
		assertThat(this.steps.open(id, this.office).said().carried().get(CARRIED).reason()).isEqualTo("上年一件重复计入");
		this.entry.type(id, CARRIED, "34", this.office.filer());
		assertThat(this.steps.open(id, this.office).readiness().unsettled()).isEqualTo(1);
	}

	@Test
	void theGridsScriptHearsWhyAFigureIsNotSettled() throws Exception {
		publishLastYear();
		long id = this.steps.begin(this.office, 2024);
		this.entry.type(id, CARRIED, "35", this.office.filer());
		String carried = "/desk/reports/" + id + "/carried";
		DeskPages.Answer refused = this.filer.send(carried, Map.of("cell", CARRIED));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().text()).isEqualTo("请写一句话说明为什么与上年报告不同");
		assertThat(this.filer.send(carried, Map.of("cell", CARRIED, "reason", "上年有误")).status()).isEqualTo(204);
		assertThat(this.filer.send(carried, Map.of("all", "true")).status()).isEqualTo(204);
		assertThat(this.steps.open(id, this.office).readiness().unsettled()).isZero();
	}

	private void publishLastYear() {
		ReportContent report = SampleReports.with(SampleReports.complete(2023),
				Map.of("table3/一/自然人", new BigDecimal("36"), "table3/四/自然人", new BigDecimal("36")));
		long id = this.steps.filled(this.office, report);
		this.entry.write(id, Narratives.OPENING, "统计期限为2023年1月1日至2023年12月31日，依据国办公开办函〔2021〕30号。", this.office.filer());
		this.steps.publish(id, this.office);
	}

}
