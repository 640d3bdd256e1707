package org.nianbao.comparison;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.publication.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ComparePageTests {

	private static final String XIJI = "?reports=640422/2019,640422/2020";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Withdrawing withdrawing;

	@Test
	void theYearsOfXijiStandSideBySideWithDifferencesAndPerCent() throws Exception {
		Document page = page(XIJI);
		assertThat(page.select("h1").text()).isEqualTo("西吉县人民政府 2019、2020 年报告比较");
		assertThat(page.select("#glance ~ .frame thead th").eachText()).containsExactly("项目", "2019 年", "2020 年");
		assertThat(line(page, "本年新收申请（件）")).containsExactly("10", "3 −7（−70.0%）");
		assertThat(group(page, "table3", "（七）总计", "总计")).containsExactly("0", "3 +3");
		assertThat(group(page, "table2", "行政许可", "处理决定数量")).containsExactly("80639", "294500 +213861（+265.2%）");
		assertThat(group(page, "table2", "行政处罚", "本年增/减")).containsExactly("-14", "479 +493");
		assertThat(page.select("a[href='/reports/640422/2020#table3/一/总计']").text()).contains("3");
	}

	@Test
	void whatDoesNotDifferIsSeenWhenAllIsAskedForAndABlankIsNotZero() throws Exception {
		assertThat(page(XIJI).select("main").text()).doesNotContain("空白");
		Document all = page(XIJI + "&show=all");
		assertThat(all.select("#table3 ~ .frame tbody tr:not(:has(.beside__group))")).hasSize(161);
		assertThat(all.select("#table4 ~ .frame tbody tr:not(:has(.beside__group))")).hasSize(15);
		Element blank = all.select("#table3 ~ .frame td:contains(空白)").first();
		assertThat(blank.text()).isEqualTo("空白（报告没有填数）");
		assertThat(blank.nextElementSibling().text()).isEqualTo("0");
	}

	@Test
	void theFirstReportIsTheOneThatTheOthersAreComparedWith() throws Exception {
		Document page = page("?reports=640422/2020,640422/2019");
		assertThat(line(page, "本年新收申请（件）")).containsExactly("3", "10 +7（+233.3%）");
		assertThat(page.select("a:contains(作基准)").attr("href")).isEqualTo("/compare?reports=640422/2019,640422/2020");
		assertThat(page("?reports=640422/2020&reports=640422/2019").select("h1").text())
			.isEqualTo(page.select("h1").text());
	}

	@Test
	void textsHaveWhatDiffersMarkedAndSayHowMuchIsTheSame() throws Exception {
		TestOffice office = this.offices.open();
		publish(office, 2022, Map.of());
		TestOffice other = this.offices.open();
		publish(other, 2023, Map.of());
		Document page = page("?reports=" + code(office) + "/2022," + code(other) + "/2023");
		Element opening = page.select("section.changes:has(h2:contains(开头段))").first();
		assertThat(opening.select("p:not(.changes__note) del").text()).contains("2022");
		assertThat(opening.select("p:not(.changes__note) ins").text()).contains("2023");
		assertThat(opening.select(".changes__note").text())
			.contains("% 与" + office.organization().getName() + " 2022 年相同");
		assertThat(page.select("section.changes:has(h2:contains(总体情况)) p").text()).contains("文字相同");
		assertThat(page.select("section.changes:has(h2:contains(总体情况)) p")).hasSize(1);
		assertThat(page(page, "show=all").select("section.changes:has(h2:contains(总体情况)) p")).hasSizeGreaterThan(1);
	}

	@Test
	void ofDifferentEditionsOnlyWhatMeansTheSameIsComparedAndTheRestIsSaidWithTheReason() throws Exception {
		TestOffice office = this.offices.open();
		Map<String, Integer> figures = Map.of("一", 20, "三（一）", 17, "三（六）1", 1, "三（六）3", 2, "三（七）", 20);
		publish(office, 2022, figures);
		Document page = page("?reports=640422/2019," + code(office) + "/2022&show=all");
		assertThat(page.select("main").text()).contains("表格版本不同").contains("统计范围不同");
		assertThat(group(page, "table3", "（六）其他处理（合计）", "自然人").get(1)).startsWith("3");
		assertThat(group(page, "table2", "行政许可", "本年处理决定数量").get(0)).isEqualTo("80639");
		assertThat(group(page, "table2", "行政事业性收费", "本年收费金额（单位：万元）").get(0)).isEqualTo("—（2019 版填收费项目的个数，2021 版填收费金额）");
		assertThat(page.select("#table2 ~ details .apart div").eachText()).contains("其他对外管理服务事项、政府集中采购 2021 版没有这一项",
				"行政事业性收费 2019 版填收费项目的个数，2021 版填收费金额");
	}

	@Test
	void aReportIsFoundByNameAndAddedAndWhatIsAmbiguousIsAsked() throws Exception {
		TestOffice office = this.offices.open();
		publish(office, 2022, Map.of());
		String name = office.organization().getName();
		assertThat(get("/compare?reports=640422/2020&year=2022&add=" + encoded(name)).getRedirectedUrl())
			.isEqualTo("/compare?reports=640422/2020," + code(office) + "/2022");
		assertThat(page("?reports=640422/2020&year=2018&add=" + encoded(name)).select("[role=status]").text())
			.contains("没有找到");
		assertThat(page("?reports=640422/2020&add=%00nobody").select("[role=status]").text()).contains("nobody");
		Document one = page("?reports=640422/2020");
		assertThat(one.select("nav[aria-label=其他年份] a").attr("href"))
			.isEqualTo("/compare?reports=640422/2020,640422/2019");
		assertThat(page("/reports/640422/2020", "").select("main a[href='/compare?reports=640422/2020']")).hasSize(1);
		assertThat(page("/reports/640422", "").select("form[action='/compare'] input[name=reports]").eachAttr("value"))
			.containsExactly("640422/2020", "640422/2019");
	}

	@Test
	void aReportThatWasTakenBackIsNamedAndTheOthersAreCompared() throws Exception {
		TestOffice office = this.offices.open();
		long id = publish(office, 2022, Map.of());
		this.withdrawing.withdraw(id, this.reports.open(id, office).version(), "内容有误", office.reviewer());
		String gone = code(office) + "/2022";
		assertThat(page(XIJI + "," + gone).select(".notice--warning").text()).contains(gone).contains("撤回");
		assertThat(get("/compare?reports=" + gone + "," + gone).getStatus()).isEqualTo(410);
	}

	@ParameterizedTest
	@CsvSource({ "640422, 400, 看不懂", "'640422/2019%00x', 400, 看不懂", "'../../etc/passwd', 400, 看不懂",
			"640422/20, 400, 看不懂", "'640422/2018,nobody/2019', 404, 没有发布这份报告",
			"'a/2001,a/2002,a/2003,a/2004,a/2005,a/2006,a/2007', 400, 最多比较 6 份" })
	void whatCannotBeComparedIsSaidWithWhatToDo(String reports, int status, String words) throws Exception {
		MockHttpServletResponse response = get("/compare?reports=" + reports);
		assertThat(response.getStatus()).isEqualTo(status);
		Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
		assertThat(page.select("main .notice").text()).contains(words);
		assertThat(page.select("main form input[name=add]")).hasSize(1);
		assertThat(get("/compare.csv?reports=" + reports).getStatus()).isEqualTo(400);
	}

	@Test
	void theFilesHoldEverythingWithTheCells() throws Exception {
		List<Map<String, String>> rows = csv("/compare.csv" + XIJI);
		String first = "西吉县人民政府 2019 年";
		String second = "西吉县人民政府 2020 年";
		Map<String, String> received = rows.stream()
			.filter((row) -> row.get("行").startsWith("一、本年新收") && row.get("列").equals("总计"))
			.findFirst()
			.orElseThrow();
		assertThat(received).containsEntry(first, "10")
			.containsEntry(second, "3")
			.containsEntry(second + "·单元格", "table3/一/总计")
			.containsEntry(second + "·增减", "-7")
			.containsEntry(second + "·增减（%）", "-70.0");
		assertThat(rows.stream().filter((row) -> row.get("表").startsWith("三、"))).hasSize(161);
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(get("/compare.xlsx" + XIJI).getContentAsByteArray()))) {
			XSSFSheet data = workbook.getSheet("数据");
			assertThat(data.getLastRowNum()).isEqualTo(rows.size());
			assertThat(data.getRow(1).getCell(0).getStringCellValue()).isEqualTo(rows.get(0).get("表"));
			assertThat(workbook.getSheet("文字").getRow(2).getCell(0).getStringCellValue()).isEqualTo("一、总体情况");
			assertThat(workbook.getSheet("报告").getRow(1).getCell(1).getStringCellValue()).isEqualTo("640422");
		}
	}

	/**
	 * Issues a report with some applications of natural persons, by the rows of table 3.
	 */
	private long publish(TestOffice office, int year, Map<String, Integer> rows) {
		Map<String, BigDecimal> figures = new HashMap<>();
		rows.forEach((row, number) -> List.of("自然人", "总计")
			.forEach((column) -> figures.put("table3/" + row + "/" + column, BigDecimal.valueOf(number))));
		long id = this.reports.filled(office, SampleReports.of(office.organization().reporter(),
				SampleReports.with(SampleReports.complete(year), figures)));
		this.reports.publish(id, office);
		return id;
	}

	private static String code(TestOffice office) {
		return office.organization().getCode();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static List<String> line(Document page, String label) {
		return boxes(
				page.select("tr:has(th.what)").stream().filter((row) -> row.child(0).text().equals(label)).toList());
	}

	/**
	 * A line of a table under the label of its group, or after it.
	 */
	private static List<String> group(Document page, String table, String group, String label) {
		for (Element body : page.select("#" + table + " ~ .frame tbody")) {
			boolean several = !body.select(".beside__group").isEmpty();
			if (several && body.select(".beside__group").text().equals(group)) {
				return boxes(body.select("tr").stream().filter((row) -> row.child(0).text().equals(label)).toList());
			}
			if (!several && body.select("th").text().equals(group + " · " + label)) {
				return boxes(body.select("tr"));
			}
		}
		return List.of();
	}

	private static List<String> boxes(List<Element> rows) {
		return rows.isEmpty() ? List.of() : rows.get(0).select("td").eachText();
	}

	private List<Map<String, String>> csv(String address) throws Exception {
		String csv = get(address).getContentAsString(StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF");
		List<List<String>> lines = csv.substring(1).lines().map((line) -> Arrays.asList(line.split(",", -1))).toList();
		return lines.stream().skip(1).map((line) -> {
			Map<String, String> row = new HashMap<>();
			for (int at = 0; at < line.size(); at++) {
				row.put(lines.get(0).get(at), line.get(at));
			}
			return row;
		}).toList();
	}

	private Document page(Document page, String more) throws Exception {
		return page(page.select("nav[aria-label=看哪些] a[href*='" + more + "']").attr("href"), "");
	}

	private Document page(String question) throws Exception {
		return page("/compare", question);
	}

	private Document page(String address, String question) throws Exception {
		MockHttpServletResponse response = get(address + question);
		assertThat(response.getStatus()).as(address + question).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(URI.create(address))).andReturn().getResponse();
	}

}
