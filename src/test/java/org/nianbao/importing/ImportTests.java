package org.nianbao.importing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Scope;
import org.nianbao.importing.ImportPages.Answer;
import org.nianbao.publication.Publishing;
import org.nianbao.report.ReportOnDesk;
import org.nianbao.report.Review;
import org.nianbao.report.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of a file that a person sends: nothing before they confirm it.
 */
@PortalTest
class ImportTests {

	private static final String CELL = "table2/行政许可/处理决定数量";

	private static final String CASES = "table4/行政复议/结果维持";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private Review review;

	@Autowired
	private Publishing publishing;

	@Autowired
	private JdbcTemplate jdbc;

	private TestOffice office;

	private ImportPages pages;

	@BeforeEach
	void openOffice() {
		this.office = this.offices.open();
		this.pages = new ImportPages(this.mvc, this.office.filer());
	}

	@Test
	void aPublishedReportComesInAsItWasWithItsFile() throws Exception {
		byte[] file = word().bytes();
		String preview = sent("2020年报.docx", file);
		Answer shown = this.pages.open(preview);
		assertThat(shown.fields()).containsEntry("organization", String.valueOf(this.office.organization().getId()))
			.containsEntry("year", "2020")
			.containsEntry("kind", "HISTORICAL")
			.containsEntry(CELL, "294500")
			.containsEntry("heading-一", "主要做法");
		assertThat(shown.page().select(".source td[data-cells~=" + CELL + "]").text()).isEqualTo("294500");
		assertThat(reportsOfOffice()).isZero();

		Answer confirmed = this.pages.press(preview, "report", Map.of());
		assertThat(confirmed.flash().get("done").toString()).contains("已导入", "归档报告");
		ReportOnDesk report = this.reports.open(confirmed.report(), this.office);
		assertThat(report.historical()).isTrue();
		assertThat(report.status()).isEqualTo(Status.SUBMITTED);
		assertThat(report.content().figures()).isEqualTo(SampleReports.xiji(2020).figures());

		MockHttpServletResponse source = this.pages.get(confirmed.redirect() + "/source");
		assertThat(source.getContentAsByteArray()).isEqualTo(file);
		assertThat(source.getHeader("Content-Disposition")).startsWith("attachment; ").contains("2020%E5%B9%B4");
		assertThat(source.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		String hash = SentFile.of("x", file).sha256();
		assertThat(this.pages.open(confirmed.redirect() + "/history").page().text()).contains("从文件导入",
				"文件：2020年报.docx，SHA-256 " + hash);
		assertThat(auditor().open(confirmed.redirect() + "/proof").page().select("#sources ~ ul").text())
			.contains("2020年报.docx", hash);
		assertThat(auditor().get(confirmed.redirect() + "/source").getContentAsByteArray()).isEqualTo(file);
	}

	@Test
	void whoReadsAnArchivedReportIsToldThatItStandsAsItWasPublished() throws Exception {
		long id = this.pages.press(sent("2020年报.docx", word().bytes()), "report", Map.of()).report();
		this.review.approve(id, this.reports.open(id, this.office).version(), "", this.office.reviewer());
		this.publishing.publish(id, this.reports.open(id, this.office).version(), this.office.reviewer());
		Document page = this.pages.open("/reports/" + this.office.organization().getCode() + "/2020").page();
		assertThat(page.select(".archive-note").text()).isEqualTo("归档报告 数字和文字按当年公布的原样收录。");
	}

	@Test
	void whatIsAskedIsAnsweredFirstAndNothingTypedIsLost() throws Exception {
		String preview = sent("年报.docx", word().with("294500", "29万余").bytes());
		Map<String, String> typed = Map.of(CELL, "不知道", "text-六", "改过的第六部分", "organization", "");
		Answer refused = this.pages.press(preview, "report", typed);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().select(".error-summary a").eachText()).hasSize(3)
			.anyMatch((line) -> line.contains("请选择报告的单位"))
			.anyMatch((line) -> line.contains("“不知道”不是一个数"))
			.anyMatch((line) -> line.contains("请核对后勾选“我已核对”") && line.contains("29万余"));
		assertThat(refused.fields()).containsAllEntriesOf(typed);
		assertThat(reportsOfOffice()).isZero();

		Answer again = this.pages.press(preview, "", Map.of(CELL, "29.45万", "text-六", "改过的第六部分"));
		assertThat(again.page().getElementById(CELL + "-read").text()).contains("读作 294500");
		assertThat(again.fields()).containsEntry("text-六", "改过的第六部分").doesNotContainKey("checked");

		Answer confirmed = this.pages.press(preview, "report",
				Map.of(CELL, "29.45万", "text-六", "改过的第六部分", "checked", "0"));
		ReportContent content = this.reports.open(confirmed.report(), this.office).content();
		assertThat(content.figures().value(SampleReports.cell(content, CELL))).isEqualByComparingTo("294500");
		assertThat(content.narratives().text("六")).isEqualTo("改过的第六部分");
	}

	@Test
	void theReportOfAYearWhoseTimeIsNotOverFillsItsDraft() throws Exception {
		String preview = sent("2026.json", json(2026, "3"));
		assertThat(this.pages.open(preview).fields()).containsEntry("kind", "DRAFT");
		Answer confirmed = this.pages.press(preview, "report", Map.of());
		ReportOnDesk report = this.reports.open(confirmed.report(), this.office);
		assertThat(report.historical()).isFalse();
		assertThat(report.status()).isEqualTo(Status.DRAFT);
		assertThat(figure(report, CASES)).isEqualByComparingTo("3");
		assertThat(figure(report, "table4/行政复议/总计")).isEqualByComparingTo("3");
		assertThat(report.content().narratives().text("五")).isEqualTo("问题和改进。");
	}

	@Test
	void aDraftThatSomebodyChangedMeanwhileIsShownBesideTheFile() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		String preview = sent("2023.json", json(2023, "3"));
		Map<String, String> seen = this.pages.open(preview).fields();
		assertThat(this.pages.open(preview).page().getElementById(CASES + "-stored").text()).isEqualTo("现存 0");
		this.entry.type(id, CASES, "7", this.office.filer());

		seen.put("then", "report");
		Answer refused = this.pages.post(preview, seen);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.alert()).contains("报告在您打开之后有变动");
		assertThat(refused.page().getElementById(CASES + "-stored").text()).isEqualTo("现存 7");
		assertThat(refused.fields()).containsEntry(CASES, "3");
		assertThat(figure(this.reports.open(id, this.office), CASES)).isEqualByComparingTo("7");

		Map<String, String> fields = refused.fields();
		fields.put("then", "report");
		assertThat(this.pages.post(preview, fields).report()).isEqualTo(id);
		assertThat(figure(this.reports.open(id, this.office), CASES)).isEqualByComparingTo("3");
	}

	@Test
	void aReportThatIsPublicIsNotFilledAgain() throws Exception {
		long id = this.reports.complete(this.office, 2023);
		this.reports.publish(id, this.office);
		for (String kind : List.of("DRAFT", "HISTORICAL")) {
			Answer refused = this.pages.press(sent(kind + ".json", json(2023, "3")), "report", Map.of("kind", kind));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.alert()).contains("2023 年的报告门户里已经有了（已发布）");
			assertThat(refused.page().select("#existing a").attr("href")).isEqualTo("/desk/reports/" + id);
		}
		assertThat(figure(this.reports.open(id, this.office), CASES)).isEqualByComparingTo("0");
	}

	@Test
	void theSameFileMakesNoSecondReport() throws Exception {
		byte[] file = word().bytes();
		String preview = sent("年报.docx", file);
		String other = sent("又一份.docx", file);
		Map<String, String> fields = this.pages.open(preview).fields();
		Map<String, String> others = this.pages.open(other).fields();
		fields.put("then", "report");
		Answer first = this.pages.post(preview, fields);
		Answer twice = this.pages.post(preview, fields);
		assertThat(twice.page().text()).contains("这个文件已经导入过，没有改动任何内容");
		assertThat(twice.page().select("main a[href=" + first.redirect() + "]")).isNotEmpty();
		others.put("then", "report");
		assertThat(this.pages.post(other, others).page().text()).contains("已经导入过");
		assertThat(this.pages.open(sent("第三次.docx", file)).page().text()).contains("年报").contains("已经导入过");
		assertThat(this.jdbc.queryForObject("select count(*) from report_source where report_id = ?", Long.class,
				first.report()))
			.isEqualTo(1);
		assertThat(reportsOfOffice()).isEqualTo(1);
	}

	@Test
	void aRequestThatArrivesTwiceIsKeptOnce() throws Exception {
		UUID request = UUID.randomUUID();
		String one = this.pages.send(request, Map.of("年报.docx", word().bytes())).redirect();
		assertThat(this.pages.send(request, Map.of("年报.docx", word().bytes())).redirect()).isEqualTo(one);
	}

	@Test
	void aFileIsItsSendersAlone() throws Exception {
		String preview = sent("年报.docx", word().bytes());
		ImportPages stranger = new ImportPages(this.mvc, this.offices.open().filer());
		assertThat(stranger.open(preview).status()).isEqualTo(404);
		assertThat(stranger.open(preview).page().text()).contains("不是您上传的");
		Map<String, String> fields = this.pages.open(preview).fields();
		fields.put("then", "report");
		assertThat(stranger.post(preview, fields).status()).isEqualTo(404);
		assertThat(auditor().open("/desk/import").status()).isEqualTo(403);
		assertThat(auditor().open(preview).status()).isEqualTo(403);
		Answer elsewhere = this.pages.press(preview, "report",
				Map.of("organization", String.valueOf(this.offices.open().organization().getId())));
		assertThat(elsewhere.alert()).contains("请选择报告的单位");
		assertThat(reportsOfOffice()).isZero();
	}

	@Test
	void theSourceOfAReportIsForThoseWhoMaySeeTheReportAndNeverChanges() throws Exception {
		Answer confirmed = this.pages.press(sent("年报.docx", word().bytes()), "report", Map.of());
		ImportPages stranger = new ImportPages(this.mvc, this.offices.open().auditor());
		assertThat(stranger.get(confirmed.redirect() + "/source").getStatus()).isEqualTo(404);
		assertThat(this.pages.get(confirmed.redirect() + "/source?file=999999999").getStatus()).isEqualTo(404);
		assertThatThrownBy(
				() -> this.jdbc.update("update report_source set name = 'x' where report_id = ?", confirmed.report()))
			.isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> this.jdbc.update("delete from report_source where report_id = ?", confirmed.report()))
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	void aFileWithoutAReportSaysWhy() throws Exception {
		Answer shown = this.pages.open(sent("会议通知.txt", "明天上午开会。".getBytes(StandardCharsets.UTF_8)));
		assertThat(shown.alert()).contains("没有写进任何报告", "没有找到年报的表格");
	}

	@Test
	void aPastedPageIsReadWithItsTables() throws Exception {
		String page = this.mvc.perform(MockMvcRequestBuilders.get("/reports/640422/2020"))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		Answer pasted = this.pages.post("/desk/import/paste",
				Map.of("request", UUID.randomUUID().toString(), "pasted", "文字", "html", page));
		assertThat(this.pages.open(pasted.redirect()).fields()).containsEntry(CELL, "294500");
		assertThat(this.pages.post("/desk/import/paste", Map.of("request", UUID.randomUUID().toString()))
			.flash()
			.get("refused")
			.toString()).contains("没有收到内容");
	}

	@Test
	void namesAreShownAsTheyAre() throws Exception {
		String preview = sent("<script>alert(1)</script>.docx", word().bytes());
		String page = this.pages.get(preview).getContentAsString(StandardCharsets.UTF_8);
		assertThat(page).contains("script&gt;.docx").doesNotContain("<script>alert");
	}

	@Test
	void nothingIsTakenWithoutTheTokenOfTheSession() throws Exception {
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.multipart("/desk/import")
				.file("file", word().bytes())
				.content(new byte[1])
				.with(SecurityMockMvcRequestPostProcessors.user(this.office.filer())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@Test
	void whatDoesNotSayHowLongItIsIsNotRead() throws Exception {
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.multipart("/desk/import")
				.file("file", word().bytes())
				.with(SecurityMockMvcRequestPostProcessors.csrf())
				.with(SecurityMockMvcRequestPostProcessors.user(this.office.filer())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(411);
	}

	private String sent(String name, byte[] file) throws Exception {
		return this.pages.send(Map.of(name, file)).redirect();
	}

	private WordFile word() throws Exception {
		byte[] published = this.mvc.perform(MockMvcRequestBuilders.get("/reports/640422/2020.docx"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		return new WordFile(published).with("西吉县", this.office.organization().getName());
	}

	private byte[] json(int year, String cases) {
		ReportContent complete = SampleReports.complete(year);
		Map<String, BigDecimal> figures = new LinkedHashMap<>();
		figures.put(CASES, new BigDecimal(cases));
		figures.put("table4/行政复议/总计", new BigDecimal(cases));
		return ReportJson.write(new ReportContent(this.office.organization().reporter(), year, Scope.OWN,
				this.office.organization().reporter().title(year), complete.figures().with(figures, Map.of()),
				complete.narratives(), complete.contact()), null);
	}

	private ImportPages auditor() {
		return new ImportPages(this.mvc, this.office.auditor());
	}

	private static BigDecimal figure(ReportOnDesk report, String cell) {
		return report.content().figures().value(SampleReports.cell(report.content(), cell));
	}

	private long reportsOfOffice() {
		return this.jdbc.queryForObject("select count(*) from report where organization_id = ?", Long.class,
				this.office.organization().getId());
	}

}
