package org.nianbao.opendata;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.discovery.YearFormat;
import org.nianbao.document.FiguresCsv;
import org.nianbao.form.Cell;
import org.nianbao.form.ReportContent;
import org.nianbao.publication.PublicRecord;
import org.nianbao.publication.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All reports of a year as one file.
 */
@PortalTest
class WholeYearTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final int VALUE = FiguresCsv.HEADS.indexOf("数值");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Withdrawing withdrawing;

	@Autowired
	private PublicRecord published;

	@Autowired
	private YearWriter writer;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void everyFigureOfEveryReportHasALineOfItsOwn() throws Exception {
		ReportContent xiji = SampleReports.xiji(2020);
		Map<String, String> values = new HashMap<>();
		for (List<String> line : csv(2020)) {
			if (line.get(0).equals("640422")) {
				assertThat(line.subList(1, 6)).containsExactly("西吉县人民政府", "2020", "全县", "2019", "1");
				values.put(line.get(FiguresCsv.HEADS.indexOf("单元格")), line.get(VALUE));
			}
		}
		assertThat(values).hasSameSizeAs(xiji.edition().cells());
		for (Cell cell : xiji.edition().cells()) {
			var value = xiji.figures().value(cell);
			assertThat(values).containsEntry(cell.name(), (value != null) ? value.toPlainString() : "");
		}
	}

	@Test
	void everyReportIsALineOfItsOwnAsItWasFrozen() throws Exception {
		JsonNode frozen = MAPPER.readTree(get("/reports/640422/2020.json").getContentAsByteArray());
		assertThat(lines(2020)).filteredOn((line) -> code(line).equals("640422")).containsExactly(frozen);
	}

	@Test
	void theWorkbookHasARowForEveryReport() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(get("/api/v1/years/2020.xlsx").getContentAsByteArray()))) {
			XSSFSheet sheet = workbook.getSheet("三（2019版表格）");
			Row row = StreamSupport.stream(sheet.spliterator(), false)
				.filter((one) -> one.getCell(0).getStringCellValue().equals("640422"))
				.findFirst()
				.orElseThrow();
			int column = StreamSupport.stream(sheet.getRow(2).spliterator(), false)
				.filter((cell) -> cell.getStringCellValue().equals("table3/一/自然人"))
				.findFirst()
				.orElseThrow()
				.getColumnIndex();
			ReportContent xiji = SampleReports.xiji(2020);
			assertThat(row.getCell(column).getNumericCellValue())
				.isEqualTo(xiji.figures().value(SampleReports.cell(xiji, "table3/一/自然人")).doubleValue());
			XSSFSheet facts = workbook.getSheet("说明");
			assertThat(facts.getRow(facts.getLastRowNum()).getCell(1).getStringCellValue()).isEqualTo("未声明许可");
		}
	}

	@ParameterizedTest
	@EnumSource
	void theSameReportsMakeTheSameBytes(YearFormat format, @TempDir Path directory) throws Exception {
		WholeYear year = new WholeYear(2020, this.published.ofYear(2020));
		Path first = directory.resolve("first");
		Path second = directory.resolve("second");
		this.writer.write(year, format, first);
		this.writer.write(year, format, second);
		assertThat(Files.mismatch(first, second)).isEqualTo(-1);
	}

	@Test
	void aFileThatWasClearedAwayIsMadeAgainAndWhatIsAskedForSeldomGivesWay(@TempDir Path elsewhere) throws Exception {
		YearFiles files = new YearFiles(this.writer);
		WholeYear year = new WholeYear(2019, this.published.ofYear(2019));
		Path first = files.file(year, YearFormat.JSONL, "first");
		assertThat(files.file(year, YearFormat.JSONL, "first")).isEqualTo(first);
		Files.move(first, elsewhere.resolve("first"));
		Files.delete(first.getParent());
		Path again = files.file(year, YearFormat.JSONL, "first");
		assertThat(Files.mismatch(again, elsewhere.resolve("first"))).isEqualTo(-1);
		for (int tag = 0; tag < 12; tag++) {
			files.file(year, YearFormat.JSONL, "tag " + tag);
		}
		assertThat(again).doesNotExist();
		files.delete();
		assertThat(again.getParent()).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "jsonl", "xlsx" })
	void aFileIsSentAgainOnlyWhenSomethingOfTheYearHasChanged(String ending) throws Exception {
		TestOffice office = this.offices.open();
		long id = this.reports.complete(office, 2022);
		this.reports.publish(id, office);
		String address = "/api/v1/years/2022." + ending;
		MockHttpServletResponse first = get(address);
		String tag = first.getHeader(HttpHeaders.ETAG);
		assertThat(first.getHeaders(HttpHeaders.ETAG)).hasSize(1);
		assertThat(first.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("filename=\"reports-2022." + ending);
		assertThat(first.getCookies()).isEmpty();
		assertThat(get(address, HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(304);
		MockHttpServletResponse part = get(address, HttpHeaders.RANGE, "bytes=3-12");
		assertThat(part.getStatus()).isEqualTo(206);
		assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(first.getContentAsByteArray(), 3, 13));
		TestOffice another = this.offices.open();
		this.reports.publish(this.reports.complete(another, 2022), another);
		MockHttpServletResponse second = get(address, HttpHeaders.IF_NONE_MATCH, tag);
		assertThat(second.getStatus()).isEqualTo(200);
		this.withdrawing.withdraw(id, this.reports.open(id, office).version(), "内容有误", office.reviewer());
		assertThat(get(address, HttpHeaders.IF_NONE_MATCH, second.getHeader(HttpHeaders.ETAG)).getStatus())
			.isEqualTo(200);
	}

	@Test
	void whatASpreadsheetWouldCalculateIsText() throws Exception {
		TestOffice office = this.offices.open();
		String code = office.organization().getCode();
		this.jdbc.update("update organization set name = '=1+1局' where code = ?", code);
		this.reports.publish(this.reports.complete(office, 2023), office);
		assertThat(csv(2023)).filteredOn((line) -> line.get(0).equals(code))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line.get(1)).isEqualTo("'=1+1局"));
		assertThat(lines(2023)).filteredOn((line) -> code(line).equals(code))
			.singleElement()
			.satisfies((line) -> assertThat(line.at("/organization/name").stringValue()).isEqualTo("=1+1局"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2007.csv", "9999.xlsx", "2020.pdf", "20200.csv", "abcd.csv", "2020.csv.exe" })
	void whatIsNotThereIsSaidWithWhereToLook(String name) throws Exception {
		MockHttpServletResponse answer = get("/api/v1/years/" + name);
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
		assertThat(MAPPER.readTree(answer.getContentAsByteArray()).path("detail").stringValue())
			.containsPattern("/api/v1/|csv、jsonl、xlsx");
	}

	private List<List<String>> csv(int year) throws Exception {
		String csv = get("/api/v1/years/" + year + ".csv").getContentAsString(StandardCharsets.UTF_8);
		assertThat(csv).startsWith("\uFEFF机构代码,机构名称,年度,");
		return csv.lines().skip(1).map((line) -> List.of(line.split(",", -1))).toList();
	}

	private List<JsonNode> lines(int year) throws Exception {
		return get("/api/v1/years/" + year + ".jsonl").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.map(MAPPER::readTree)
			.toList();
	}

	private static String code(JsonNode report) {
		return report.at("/organization/code").stringValue();
	}

	private MockHttpServletResponse get(String address, String... headers) throws Exception {
		var request = MockMvcRequestBuilders.get(address);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
