package org.nianbao.statistics;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.form.ReportContent;
import org.nianbao.publication.Withdrawing;
import org.nianbao.report.AfterPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class StatisticsPageTests {

	private static final String RECEIVED = "本年新收申请（件）";

	private static final String DISCLOSED = "公开率（%）";

	private static final String REVIEW = "行政复议纠错率（%）";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private TestEntry entry;

	@Autowired
	private AfterPublication afterPublication;

	@Autowired
	private Withdrawing withdrawing;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void theYearsOfXijiStandSideBySideWithWhatTheRatesAreMadeOf() throws Exception {
		Document page = page("/statistics?org=640422");
		assertThat(page.select("table.statistics tbody .who").eachText()).containsExactly("2020", "2019");
		assertThat(column(page, RECEIVED)).containsExactly("3", "10");
		assertThat(column(page, DISCLOSED)).containsExactly("0.0% 0/3 （分母不足 10，不排名）", "— （分母是 0，没有可以计算的件数）");
		assertThat(column(page, "不予公开率（%）")).containsExactly("100.0% 3/3 （分母不足 10，不排名）", "— （分母是 0，没有可以计算的件数）");
		assertThat(column(page, "结转率（%）")).containsExactly("0.0% 0/3 （分母不足 10，不排名）", "0.0% 0/10");
		assertThat(page.select("a[href='/reports/640422/2020#table3/一/总计']").text()).isEqualTo("3");
		assertThat(page.select(".formulas").text()).contains("予以公开和部分公开 ÷ 本年度办理结果总计")
			.contains("table3/三（一）/总计 + table3/三（二）/总计")
			.contains("《条例》第三十六条");
		assertThat(page.select("svg.trend text").eachText()).containsExactly("10", "2019", "3", "2020");
	}

	@Test
	void theNewestYearIsShownWhereNoneIsAskedForAndLinksLeadThere() throws Exception {
		String newest = page("/statistics").select("main nav[aria-label=年份] a").first().text();
		assertThat(page("/statistics").select("h1").text()).isEqualTo(newest + "统计");
		assertThat(page("/").select("main a[href='/statistics?year=2019']").text()).isEqualTo("2019 年统计");
		assertThat(page("/reports/640422").select("main a[href='/statistics?org=640422']")).hasSize(1);
		assertThat(page("/").select(".site-nav a[href='/statistics']").text()).isEqualTo("统计");
	}

	@Test
	void theTableIsSortedByLinksThatSayHow() throws Exception {
		Document page = page("/statistics?year=2019&scope=whole&sort=carried");
		Element sorted = page.select("th[aria-sort]").first();
		assertThat(sorted.text()).isEqualTo("结转率（%）");
		assertThat(sorted.attr("aria-sort")).isEqualTo("descending");
		assertThat(sorted.select("a").attr("href")).contains("sort=carried").contains("order=ascending");
		assertThat(rankOfXiji(page)).isEqualTo("1");
		assertThat(rankOfXiji(page("/statistics?year=2020&scope=whole&sort=carried"))).isEqualTo("—");
	}

	@Test
	void aCorrectionCountsWithItsNewestFiguresAndWhatWasTakenBackDoesNotCount() throws Exception {
		published(this.offices.open(), 10);
		TestOffice office = this.offices.open();
		long id = published(office, 12);
		assertThat(row(office)).containsEntry(RECEIVED, "20").containsEntry(DISCLOSED, "60.0");
		this.afterPublication.correct(id, version(id, office), "数字有误。", office.reviewer());
		assertThat(row(office)).containsEntry(DISCLOSED, "60.0");
		this.entry.fill(id, handled(office, 15), office.filer());
		this.reports.publish(id, office);
		assertThat(row(office)).containsEntry(DISCLOSED, "75.0").containsEntry("第几版", "2");
		this.withdrawing.withdraw(id, version(id, office), "内容有误", office.reviewer());
		assertThat(row(office)).isEmpty();
		assertThat(get("/statistics?org=" + code(office)).getStatus()).isEqualTo(404);
		assertThat(page("/statistics?year=2022&scope=own").select("section[aria-labelledby=missing] .names").text())
			.contains(office.organization().getName());
	}

	@Test
	void theFilesSayTheSameAsThePageAndOfWhichCellsEachRateIsMade() throws Exception {
		TestOffice office = this.offices.open();
		published(office, 11);
		String question = "?org=" + code(office);
		List<List<String>> csv = csv("/statistics.csv" + question);
		List<String> heads = csv.get(0);
		assertThat(heads).contains("公开率·分子：table3/三（一）/总计 + table3/三（二）/总计", "公开率·分母：table3/三（七）/总计");
		Document page = page("/statistics" + question);
		for (String label : List.of(RECEIVED, DISCLOSED, REVIEW, "不予公开：保护第三方合法权益（%）")) {
			String shown = column(page, label).get(0).split("[ %]")[0];
			assertThat(csv.get(1).get(heads.indexOf(label))).as(label).isEqualTo(shown.equals("—") ? "" : shown);
		}
		int at = heads.indexOf(DISCLOSED);
		assertThat(csv.get(1).subList(at, at + 4)).containsExactly("55.0", "11", "20", "");
		assertThat(csv.get(1).get(heads.indexOf("行政复议纠错率·备注"))).contains("分母是 0");
		try (XSSFWorkbook workbook = workbook("/statistics.xlsx" + question)) {
			assertThat(texts(workbook.getSheet("统计").getRow(0), heads.size())).isEqualTo(heads);
			assertThat(numbers(texts(workbook.getSheet("统计").getRow(1), heads.size()))).isEqualTo(numbers(csv.get(1)));
			assertThat(texts(workbook.getSheet("指标说明").getRow(1), 4)).containsExactly("公开率",
					"Disclosed in full or in part", "予以公开和部分公开", "table3/三（一）/总计 + table3/三（二）/总计");
		}
	}

	@Test
	void aNameThatASpreadsheetWouldCalculateIsText() throws Exception {
		TestOffice office = this.offices.open();
		this.jdbc.update("update organization set name = '=1+1局' where code = ?", code(office));
		published(office, 11);
		assertThat(csv("/statistics.csv?org=" + code(office)).get(1).get(1)).isEqualTo("'=1+1局");
		try (XSSFWorkbook workbook = workbook("/statistics.xlsx?org=" + code(office))) {
			assertThat(workbook.getSheet("统计").getRow(1).getCell(1).getStringCellValue()).isEqualTo("=1+1局");
		}
	}

	@ParameterizedTest
	@CsvSource({ "?year=2018, 404", "?year=9999, 404", "?year=20, 400", "?year=%00, 400", "?year=1e3, 400",
			"?year=2020&year=2019, 400", "?org=nobody, 404", "?org=%00, 400", "?org=%27%20or%201=1, 400",
			"?year=2020&org=640422, 400", "?year=2020&scope=all, 400" })
	void whatIsNotThereIsSaidWithTheYearsThatAre(String question, int status) throws Exception {
		for (String ending : List.of("", ".csv", ".xlsx")) {
			MockHttpServletResponse response = get("/statistics" + ending + question);
			assertThat(response.getStatus()).isEqualTo(status);
			Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
			assertThat(page.select("h1").text()).isEqualTo("没有这项统计");
			assertThat(page.select("main a").eachText()).contains("2020 年", "2019 年");
			assertThat(response.getCookies()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "?year=2020&sort=%27drop&order=%00&page=-1", "?year=2020&page=99999999999999",
			"?sort=figure-99&page=x", "?year=&org=&scope=" })
	void whatIsNotUnderstoodOfTheOrderIsLeftOut(String question) throws Exception {
		assertThat(page("/statistics" + question).select("th[aria-sort]").text()).isEqualTo("机关");
	}

	@Test
	void aYearThatIsHugeIsRefused() throws Exception {
		assertThat(get("/statistics?year=" + "9".repeat(4000)).getStatus()).isEqualTo(400);
	}

	private long published(TestOffice office, int disclosed) {
		long id = this.reports.filled(office, handled(office, disclosed));
		this.reports.publish(id, office);
		return id;
	}

	/**
	 * A report of twenty applications, some disclosed and the others refused.
	 */
	private static ReportContent handled(TestOffice office, int disclosed) {
		Map<String, BigDecimal> figures = new HashMap<>();
		for (String column : List.of("自然人", "总计")) {
			figures.put("table3/一/" + column, BigDecimal.valueOf(20));
			figures.put("table3/三（一）/" + column, BigDecimal.valueOf(disclosed));
			figures.put("table3/三（三）4/" + column, BigDecimal.valueOf(20 - disclosed));
			figures.put("table3/三（七）/" + column, BigDecimal.valueOf(20));
		}
		return SampleReports.of(office.organization().reporter(),
				SampleReports.with(SampleReports.complete(2022), figures));
	}

	/**
	 * What the list of 2022 says of an office, by the heads; empty if it is not in it.
	 */
	private Map<String, String> row(TestOffice office) throws Exception {
		List<List<String>> csv = csv("/statistics.csv?year=2022&scope=own");
		return csv.stream().filter((row) -> row.get(0).equals(code(office))).findFirst().map((row) -> {
			Map<String, String> named = new HashMap<>();
			IntStream.range(0, row.size()).forEach((at) -> named.put(csv.get(0).get(at), row.get(at)));
			return named;
		}).orElse(Map.of());
	}

	private static String code(TestOffice office) {
		return office.organization().getCode();
	}

	private int version(long id, TestOffice office) {
		return this.reports.open(id, office).version();
	}

	private static String rankOfXiji(Document page) {
		Element row = page.select("table.statistics tbody tr:has(a[href^=/reports/640422/])").first();
		return row.child(at(page, "名次")).text();
	}

	private static List<String> column(Document page, String label) {
		int at = at(page, label);
		return page.select("table.statistics tbody tr").stream().map((row) -> row.child(at).text()).toList();
	}

	private static int at(Document page, String label) {
		int at = page.select("table.statistics thead th").eachText().indexOf(label);
		assertThat(at).as(label).isNotNegative();
		return at;
	}

	private List<List<String>> csv(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getContentType()).startsWith("text/csv");
		String csv = response.getContentAsString(StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF");
		return csv.substring(1).lines().map((line) -> Arrays.asList(line.split(",", -1))).toList();
	}

	private XSSFWorkbook workbook(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment; filename=\"statistics-");
		return new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()));
	}

	private static List<String> texts(Row row, int width) {
		DataFormatter formatter = new DataFormatter();
		return IntStream.range(0, width).mapToObj((at) -> formatter.formatCellValue(row.getCell(at))).toList();
	}

	private static List<String> numbers(List<String> texts) {
		return texts.stream().map((text) -> text.replaceAll("\\.0$", "")).toList();
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(URI.create(address))).andReturn().getResponse();
	}

}
