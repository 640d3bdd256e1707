package org.nianbao.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.check.Finding;
import org.nianbao.form.Cell;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.DeskPages;
import org.nianbao.DeskPages.Answer;
import org.nianbao.report.Beginning;
import org.nianbao.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SectionPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private Beginning beginning;

	@Autowired
	private Reports reports;

	private TestOffice office;

	private DeskPages filer;

	private long id;

	private final ExecutorService threads = Executors.newFixedThreadPool(6);

	private String report;

	@BeforeEach
	void begin() {
		this.office = this.offices.open();
		this.filer = new DeskPages(this.mvc, this.office.filer());
		this.id = this.beginning.begin(this.office.organization().getId(), 2023, this.office.filer());
		this.report = "/desk/reports/" + this.id;
	}

	@AfterEach
	void stopThreads() {
		this.threads.shutdownNow();
	}

	@Test
	void whatIsTypedIsStoredAndTheTotalsAreComputed() throws Exception {
		Answer saved = this.filer.fillIn(this.report + "/table3", Map.of("table3/一/自然人", "10", "table3/一/商业企业", "2"));
		assertThat(saved.redirect()).isEqualTo(this.report + "/table3");
		assertThat(stored("table3/一/自然人")).isEqualTo("10");
		assertThat(stored("table3/一/总计")).isEqualTo("12");
		assertThat(stored("table3/二/自然人")).isEmpty();
	}

	@Test
	void aTotalThatIsSentIsNotBelieved() throws Exception {
		this.filer.fillIn(this.report + "/table3", Map.of("table3/一/自然人", "10", "table3/一/总计", "99"));
		assertThat(stored("table3/一/总计")).isEqualTo("10");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			table3/一/自然人|１２|12
			table3/一/自然人|1,271|1271
			table3/一/自然人| 7 |7
			table3/一/自然人|2147483648|2147483648
			table3/一/自然人|29.45万|294500
			table2/行政许可/本年处理决定数量|29.45 万|294500
			table2/行政事业性收费/本年收费金额（单位：万元）|14362.86|14362.86
			table2/行政事业性收费/本年收费金额（单位：万元）|251000元|25.1
			""")
	void aNumberIsUnderstoodInEveryWayThatPeopleWriteIt(String cell, String typed, String figure) throws Exception {
		String section = cell.substring(0, cell.indexOf('/'));
		Answer saved = this.filer.fillIn(this.report + "/" + section, Map.of(cell, typed));
		assertThat(saved.status()).isEqualTo(302);
		assertThat(stored(cell)).isEqualTo(figure);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			十二         | 请用阿拉伯数字填写
			−1          | 不能小于 0
			-1          | 不能小于 0
			1e9         | 请把数字写全
			12.5        | 应是整数
			😀          | 请用阿拉伯数字填写
			/           | 没有发生请填 0
			12345678901234 | 超过 12 位
			约30件       | 请用阿拉伯数字填写
			<b>1</b>    | 请用阿拉伯数字填写
			""")
	void whatIsNoNumberIsRefusedAndStaysWhereItWasTyped(String typed, String advice) throws Exception {
		Answer refused = this.filer.fillIn(this.report + "/table3",
				Map.of("table3/一/自然人", typed, "table3/一/商业企业", "2"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.alert()).contains("有 1 格没有看懂").contains("自然人").contains(advice);
		assertThat(refused.field("table3/一/自然人")).isEqualTo(typed);
		assertThat(stored("table3/一/自然人")).isEmpty();
		assertThat(stored("table3/一/商业企业")).isEqualTo("2");
	}

	@Test
	void afterARefusalTheNextSaveGoesThrough() throws Exception {
		Answer refused = this.filer.fillIn(this.report + "/table3", Map.of("table3/一/自然人", "abc"));
		Map<String, String> mended = refused.fields();
		mended.put("table3/一/自然人", "3");
		assertThat(this.filer.send(this.report + "/table3", mended).status()).isEqualTo(302);
		assertThat(stored("table3/一/自然人")).isEqualTo("3");
	}

	@Test
	void aNoteInBracketsIsKeptBesideItsNumber() throws Exception {
		String cell = "table2/规章/本年制发件数";
		this.filer.fillIn(this.report + "/table2", Map.of(cell, "22（其中修订16件）"));
		assertThat(stored(cell)).isEqualTo("22");
		assertThat(content().figures().note(SampleReports.cell(content(), cell))).isEqualTo("其中修订16件");
		assertThat(this.filer.open(this.report + "/table2").field(cell)).isEqualTo("22（其中修订16件）");
		this.filer.fillIn(this.report + "/table2", Map.of(cell, "22"));
		assertThat(content().figures().note(SampleReports.cell(content(), cell))).isNull();
	}

	@Test
	void aCellThatIsNotSentKeepsItsNumber() throws Exception {
		this.filer.fillIn(this.report + "/table4", Map.of("table4/行政复议/结果维持", "3"));
		Map<String, String> fields = this.filer.open(this.report + "/table4").fields();
		fields.remove("table4/行政复议/结果维持");
		this.filer.send(this.report + "/table4", fields);
		assertThat(stored("table4/行政复议/结果维持")).isEqualTo("3");
	}

	@Test
	void aStaleFormOverwritesNothingAndShowsBothValues() throws Exception {
		Map<String, String> stale = this.filer.open(this.report + "/table4").fields();
		this.filer.fillIn(this.report + "/table4", Map.of("table4/行政复议/结果维持", "3"));
		stale.put("table4/行政复议/结果维持", "5");
		Answer conflict = this.filer.send(this.report + "/table4", stale);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.alert()).contains("已被别人保存过").contains(this.office.filer().displayName());
		assertThat(conflict.field("table4/行政复议/结果维持")).isEqualTo("5");
		assertThat(conflict.page().select("td.conflict").text()).contains("现存 3");
		assertThat(stored("table4/行政复议/结果维持")).isEqualTo("3");

		assertThat(this.filer.send(this.report + "/table4", conflict.fields()).status()).isEqualTo(302);
		assertThat(stored("table4/行政复议/结果维持")).isEqualTo("5");
	}

	@Test
	void sendingTheSameFormTwiceIsNoConflict() throws Exception {
		Map<String, String> form = this.filer.open(this.report + "/table4").fields();
		form.put("table4/行政复议/结果维持", "3");
		assertThat(this.filer.send(this.report + "/table4", form).status()).isEqualTo(302);
		assertThat(this.filer.send(this.report + "/table4", form).status()).isEqualTo(302);
		Map<String, String> text = this.filer.open(this.report + "/general").fields();
		text.put("text", "写好的");
		assertThat(this.filer.send(this.report + "/general", text).status()).isEqualTo(302);
		assertThat(this.filer.send(this.report + "/general", text).status()).isEqualTo(302);
	}

	@ParameterizedTest
	@CsvSource({ "''", "x", "-1", "99999999999999999999" })
	void aFormWithoutAVersionIsTreatedAsStale(String version) throws Exception {
		Map<String, String> fields = this.filer.open(this.report + "/table4").fields();
		fields.put("version", version);
		fields.put("table4/行政复议/结果维持", "5");
		assertThat(this.filer.send(this.report + "/table4", fields).status()).isEqualTo(409);
		assertThat(stored("table4/行政复议/结果维持")).isEmpty();
	}

	@Test
	void anUnbalancedColumnIsNamedWithItsDifferenceAfterSaving() throws Exception {
		Map<String, String> typed = new HashMap<>();
		for (Cell cell : content().edition().tables().get(1).cells()) {
			typed.put(cell.name(), "0");
		}
		typed.put("table3/一/自然人", "10");
		typed.put("table3/三（一）/自然人", "9");
		this.filer.fillIn(this.report + "/table3", typed);
		Answer page = this.filer.open(this.report + "/table3");
		assertThat(page.page().select(".findings").text())
			.contains("自然人列：新收 10 + 结转 0 = 10，办理结果总计 9 + 结转下年度 0 = 9，相差 1");
		assertThat(page.page().select(".findings a:contains(去看)").first().attr("href"))
			.startsWith(this.report + "/table3#table3%2F");
	}

	@Test
	void aTextIsStoredAndComesBackAsItWasWritten() throws Exception {
		String text = "（一）主动公开\n全年公开文件 9 件。\n\n**一是**<b>不是标签</b> & 符号";
		assertThat(this.filer.fillIn(this.report + "/general", Map.of("text", text)).status()).isEqualTo(302);
		assertThat(content().narratives().text("一")).isEqualTo(text);
		Answer page = this.filer.open(this.report + "/general");
		assertThat(page.field("text")).isEqualTo(text);
		assertThat(page.page().select("[data-preview] h3").text()).isEqualTo("（一）主动公开");
		assertThat(page.page().select("[data-preview] b")).isEmpty();
	}

	@Test
	void twoMegabytesOfTextAreRefusedAndGivenBack() throws Exception {
		String text = "年".repeat(700_000);
		Answer refused = this.filer.fillIn(this.report + "/general", Map.of("text", text));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.alert()).contains("还没有保存").contains("最多 100000 个字");
		assertThat(refused.field("text")).isEqualTo(text);
		assertThat(content().narratives().text("一")).isEmpty();
	}

	@Test
	void aStaleTextIsGivenBackBesideWhatSomebodyElseWrote() throws Exception {
		Map<String, String> stale = this.filer.open(this.report + "/problems").fields();
		this.filer.fillIn(this.report + "/problems", Map.of("text", "先保存的"));
		stale.put("text", "后保存的");
		Answer conflict = this.filer.send(this.report + "/problems", stale);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.alert()).contains("已被别人保存过").contains("先保存的");
		assertThat(conflict.field("text")).isEqualTo("后保存的");
		assertThat(content().narratives().text("五")).isEqualTo("先保存的");
	}

	@Test
	void theOpeningIsSavedWithWhomToAsk() throws Exception {
		Answer page = this.filer.open(this.report + "/opening");
		assertThat(page.field("telephone")).isEqualTo("0954-0000000");
		this.filer.fillIn(this.report + "/opening", Map.of("text", "引言", "telephone", " 0954-3016271 "));
		assertThat(content().narratives().text("opening")).isEqualTo("引言");
		assertThat(content().contact().telephone()).isEqualTo("0954-3016271");
	}

	@Test
	void aFieldThatIsNotSentKeepsItsText() throws Exception {
		this.filer.fillIn(this.report + "/general", Map.of("text", "写好的"));
		Map<String, String> fields = this.filer.open(this.report + "/general").fields();
		fields.remove("text");
		this.filer.send(this.report + "/general", fields);
		assertThat(content().narratives().text("一")).isEqualTo("写好的");

		Map<String, String> opening = this.filer.open(this.report + "/opening").fields();
		opening.keySet().removeAll(List.of("text", "telephone", "address"));
		this.filer.send(this.report + "/opening", opening);
		assertThat(content().contact()).isEqualTo(this.office.organization().getContact());
	}

	@Test
	void whomToAskIsNotOverwrittenByAStaleFormEither() throws Exception {
		Map<String, String> stale = this.filer.open(this.report + "/opening").fields();
		this.filer.fillIn(this.report + "/opening", Map.of("telephone", "0954-2222222"));
		stale.put("telephone", "0954-1111111");
		Answer conflict = this.filer.send(this.report + "/opening", stale);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.alert()).contains("0954-2222222");
		assertThat(conflict.field("telephone")).isEqualTo("0954-1111111");
		assertThat(content().contact().telephone()).isEqualTo("0954-2222222");
		assertThat(this.filer.open(this.report + "/history").page().text())
			.contains("电话由“0954-0000000”改为“0954-2222222”");
	}

	@Test
	void whatIsSavedTooLateComesBackToBeCopiedOut() throws Exception {
		Map<String, String> table = this.filer.open(this.report + "/table4").fields();
		Map<String, String> text = this.filer.open(this.report + "/general").fields();
		submitAsItIs();
		table.put("table4/行政复议/结果维持", "7");
		Answer late = this.filer.send(this.report + "/table4", table);
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.alert()).contains("“待审核”，不能填写").contains("可以复制出来");
		assertThat(late.field("table4/行政复议/结果维持")).isEqualTo("7");
		text.put("text", "晚了一步");
		assertThat(this.filer.send(this.report + "/general", text).field("text")).isEqualTo("晚了一步");
		assertThat(stored("table4/行政复议/结果维持")).isEqualTo("0");
	}

	@Test
	void theReportOfAnotherOrganizationIsNotThere() throws Exception {
		DeskPages stranger = new DeskPages(this.mvc, this.offices.open().filer());
		assertThat(stranger.open(this.report).status()).isEqualTo(404);
		assertThat(stranger.open(this.report + "/table3").status()).isEqualTo(404);
		assertThat(stranger.open(this.report + "/preview").status()).isEqualTo(404);
		assertThat(stranger.open(this.report + "/history").status()).isEqualTo(404);
		assertThat(stranger.send(this.report + "/table3", Map.of("version", "0", "table3/一/自然人", "1")).status())
			.isEqualTo(404);
		assertThat(stranger
			.send("/desk/reports",
					Map.of("organization", String.valueOf(this.office.organization().getId()), "year", "2022"))
			.status()).isEqualTo(404);
		assertThat(stored("table3/一/自然人")).isEmpty();
	}

	@Test
	void anAuditorAndAReviewerReadButDoNotWrite() throws Exception {
		for (DeskPages reader : new DeskPages[] { new DeskPages(this.mvc, this.office.auditor()),
				new DeskPages(this.mvc, this.office.reviewer()) }) {
			assertThat(reader.open(this.report + "/table3").page().select("form[data-entry] input")).isEmpty();
			assertThat(reader.send(this.report + "/table3", Map.of("version", "0", "table3/一/自然人", "1")).redirect())
				.isEqualTo(this.report);
		}
		assertThat(stored("table3/一/自然人")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/table5", "/nonsense", "/TABLE3" })
	void aSectionThatTheFormDoesNotHaveIsNotThere(String section) throws Exception {
		assertThat(this.filer.open(this.report + section).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "2018", "2999", "abc", "''" })
	void aYearWithoutAFormIsRefused(String year) throws Exception {
		Answer answer = this.filer.send("/desk/reports",
				Map.of("organization", String.valueOf(this.office.organization().getId()), "year", year));
		assertThat(answer.status()).isBetween(400, 404);
	}

	@Test
	void beginningAReportTwiceOpensTheFirst() throws Exception {
		Map<String, String> form = Map.of("organization", String.valueOf(this.office.organization().getId()), "year",
				"2023");
		assertThat(this.filer.send("/desk/reports", form).redirect()).isEqualTo(this.report);
	}

	@Test
	void beginningAReportFromManySidesAtOnceOpensOneReport() throws Exception {
		Map<String, String> form = Map.of("organization", String.valueOf(this.office.organization().getId()), "year",
				"2022");
		List<CompletableFuture<String>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
			try {
				return String.valueOf(this.filer.send("/desk/reports", form).redirect());
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}, this.threads)).limit(6).toList();
		assertThat(answers.stream().map(CompletableFuture::join).distinct()).singleElement()
			.satisfies((address) -> assertThat(address).matches("/desk/reports/\\d+"));
	}

	@Test
	void everyChangeIsInTheHistoryWithOldAndNewValue() throws Exception {
		this.filer.fillIn(this.report + "/table4", Map.of("table4/行政复议/结果维持", "3"));
		this.filer.fillIn(this.report + "/table4", Map.of("table4/行政复议/结果维持", "4"));
		assertThat(this.filer.open(this.report + "/history").page().select(".timeline").text())
			.contains("四、行政复议 · 结果维持：空白 → 3", "四、行政复议 · 结果维持：3 → 4", this.office.filer().getUsername());
	}

	private void submitAsItIs() throws Exception {
		for (Section section : content().edition().sections()) {
			Map<String, String> typed = new HashMap<>(Map.of("text", "写好的"));
			if (section.table() != null) {
				section.table().cells().forEach((cell) -> typed.put(cell.name(), "0"));
			}
			this.filer.fillIn(this.report + "/" + section.key(), typed);
		}
		for (Finding finding : this.reports.open(this.id, this.office.filer()).findings()) {
			this.filer.send(this.report + "/explain", Map.of("finding", finding.identity(), "words", "就是这样"));
		}
		this.filer.send(this.report + "/submit", this.filer.open(this.report).fields());
	}

	private ReportContent content() {
		return this.reports.open(this.id, this.office.filer()).content();
	}

	private String stored(String cell) {
		return content().figures().text(SampleReports.cell(content(), cell));
	}

}
