package org.nianbao.browse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.form.Cell;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Table;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PublicPageTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(ints = { 2019, 2020 })
	void everyFigureAndLabelStandsOnThePageWhereTheFormWantsIt(int year) throws Exception {
		Document page = page("/reports/640422/" + year);
		ReportContent report = SampleReports.xiji(year);
		for (Table table : report.edition().tables()) {
			for (Cell cell : table.cells()) {
				assertThat(page.getElementById(cell.name()).selectFirst("span").text()).as(cell.name())
					.isEqualTo(report.figures().text(cell));
			}
			List<String> labels = table.layout()
				.groups()
				.stream()
				.flatMap((group) -> Stream.concat(group.heads().stream(), group.rows().stream()))
				.flatMap((row) -> row.boxes().stream())
				.filter(Box::label)
				.map(Box::text)
				.toList();
			assertThat(page.select("table.statutory." + table.id() + " th").eachText())
				.containsExactlyElementsOf(labels);
		}
	}

	@Test
	void thePageOf2019ShowsTenAgainstZeroWhereTheFigureStands() throws Exception {
		Document page = page("/reports/640422/2019");
		assertThat(page.getElementById("table3/三（七）/自然人").classNames()).contains("marked");
		assertThat(page.text()).contains("自然人列：新收 10 + 结转 0 = 10，办理结果总计 0 + 结转下年度 0 = 0，相差 10");
	}

	@Test
	void thePageOf2020HasNoFinding() throws Exception {
		Document page = page("/reports/640422/2020");
		assertThat(page.select("td.marked")).isEmpty();
		assertThat(page.text()).contains("1271").contains("294500").contains("14362.86").doesNotContain("相差");
	}

	@Test
	void theSixSectionsAreHeadedAsTheReportWordsThem() throws Exception {
		assertThat(page("/reports/640422/2020").select("article section h2").eachText()).containsSubsequence("一、主要做法",
				"二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进措施", "六、其他需要报告的事项");
	}

	@Test
	void whoHasThePageAlreadyIsToldThatItHasNotChanged() throws Exception {
		MockHttpServletResponse first = get("/reports/640422/2020");
		String etag = first.getHeader(HttpHeaders.ETAG);
		assertThat(etag).startsWith("\"");
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
		assertThat(this.mvc
			.perform(MockMvcRequestBuilders.get("/reports/640422/2020").header(HttpHeaders.IF_NONE_MATCH, etag))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(304);
	}

	@Test
	void aPublicPageStartsNoSession() throws Exception {
		for (String address : List.of("/", "/reports", "/reports/640422", "/reports/640422/2020")) {
			assertThat(get(address).getCookies()).as(address).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2019, 2020 })
	void thePdfIsServedUnderItsHashWithTheReportInIt(int year) throws Exception {
		MockHttpServletResponse response = get("/reports/640422/" + year + ".pdf");
		assertThat(response.getContentType()).isEqualTo("application/pdf");
		assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("filename*=UTF-8''");
		byte[] bytes = response.getContentAsByteArray();
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		assertThat(response.getHeader(HttpHeaders.ETAG)).isEqualTo("\"" + sha256 + "\"");
		assertThat(page("/reports/640422/" + year).text()).contains(sha256);
		try (PDDocument pdf = Loader.loadPDF(bytes)) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
			ReportContent report = SampleReports.xiji(year);
			assertThat(text).contains(report.title());
			assertThat(text).contains("1271", "结转下年度继续办理");
		}
	}

	@Test
	void theJsonIsTheReportItself() throws Exception {
		byte[] json = get("/reports/640422/2020.json").getContentAsByteArray();
		assertThat(ReportJson.read(json)).isEqualTo(SampleReports.xiji(2020));
		assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"number\" : 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/reports/640422/2018", "/reports/640422/2020.exe", "/reports/640422/2020.html",
			"/reports/000000", "/reports/000000/2020", "/reports/640422/99999", "/nothing-here",
			"/reports/640422/2020/x", "/reports/..%2F..%2Fetc" })
	void whatIsNotPublishedIsNotThere(String address) throws Exception {
		assertThat(get(address).getStatus()).isIn(400, 404);
	}

	@Test
	void aReportIsFoundByYearOrganizationAndWord() throws Exception {
		assertThat(page("/reports?year=2019").select("main").text()).contains("西吉县2019年").doesNotContain("西吉县2020年政府");
		assertThat(page("/reports?q=西吉&org=640422").select("main").text()).contains("西吉县2019年").contains("西吉县2020年");
		assertThat(page("/reports?q=没有这样的报告").select("main").text()).doesNotContain("西吉县2020年政府");
		assertThat(get("/reports?page=x&sort=drop&year=%00").getStatus()).isEqualTo(200);
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(URI.create(address.replace("西吉", "%E8%A5%BF%E5%90%89")
			.replace("没有这样的报告", "%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7")))).andReturn().getResponse();
	}

}
