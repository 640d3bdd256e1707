package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.DeskPages;
import org.nianbao.PortalTest;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.entry.TestEntry;
import org.nianbao.report.AfterPublication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A published report is corrected: the public reads why and what changed, and every
 * earlier revision stays as it was.
 */
@PortalTest
class CorrectionTests {

	private static final String CELL = "table2/行政规范性文件/本年制发件数";

	private static final String REASON = "漏计了十二月印发的规范性文件。\n由本机关自查发现。";

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
	private Revisions revisions;

	private TestOffice office;

	private long id;

	private String address;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.complete(this.office, 2023);
		this.reports.publish(this.id, this.office);
		this.address = "/reports/" + this.office.organization().getCode() + "/2023";
	}

	@Test
	void thePageSaysWhyAndListsWhatChanged() throws Exception {
		correct();
		Document page = page(this.address);
		assertThat(page.select(".correction h2").text()).isEqualTo("更正说明");
		assertThat(page.select(".correction__reason").first().wholeText()).isEqualTo(REASON);
		assertThat(page.select(".correction").text()).contains("本版（第 2 版）代替第 1 版")
			.contains("改动清单：1 个数字、1 段文字")
			.contains("行政规范性文件 · 本年制发件数 0 5");
		assertThat(page.select(".correction a").eachAttr("href")).containsExactly("#" + CELL);
		assertThat(page.getElementById(CELL)).isNotNull();
		assertThat(page.select(".changes__text del").text()).contains("没有其他事项");
		assertThat(page.select(".changes__text ins").text()).contains("查阅点延长了开放时间");
		assertThat(page.select("a[href=" + this.address + "/revisions]").text()).isEqualTo("查看全部 2 个版本");
	}

	@Test
	void theListHasEveryRevisionWithItsReasonAndFiles() throws Exception {
		correct();
		Document list = page(this.address + "/revisions");
		assertThat(list.select(".revisions > li h2").eachText()).containsExactly("第 2 版 现行", "第 1 版 已被第 2 版取代");
		assertThat(list.select(".revisions > li").first().text()).contains(REASON.replace("\n", " "))
			.contains("1 个数字、1 段文字");
		assertThat(list.select(".revisions .downloads a").eachAttr("href")).isEqualTo(Stream.of("2", "1")
			.flatMap((number) -> Stream.of("pdf", "docx", "xlsx", "csv", "json")
				.map((ending) -> this.address + "/revisions/" + number + "." + ending))
			.toList());
	}

	@Test
	void theFilesSayItToo() throws Exception {
		correct();
		try (PDDocument pdf = Loader.loadPDF(get(this.address + ".pdf").getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("更正说明漏计了十二月印发的规范性文件。")
				.contains("第2版");
		}
		assertThat(get(this.address + ".json").getContentAsString(StandardCharsets.UTF_8)).contains("\"corrects\" : 1")
			.contains("\"reason\" : \"漏计了十二月印发的规范性文件。\\n由本机关自查发现。\"");
	}

	@Test
	void theEarlierRevisionStaysByteForByteAndSaysThatItIsSuperseded() throws Exception {
		byte[] before = get(this.address + ".pdf").getContentAsByteArray();
		assertThat(page(this.address + "/revisions/1").select(".superseded")).isEmpty();
		correct();
		Document old = page(this.address + "/revisions/1");
		assertThat(old.select(".superseded").text()).contains("已被第 2 版取代");
		assertThat(old.select(".superseded a").attr("href")).isEqualTo(this.address);
		assertThat(old.select("article .correction")).isEmpty();
		assertThat(page(this.address + "/revisions/2").select(".superseded")).isEmpty();
		MockHttpServletResponse pdf = get(this.address + "/revisions/1.pdf");
		assertThat(pdf.getContentAsByteArray()).isEqualTo(before);
		assertThat(pdf.getHeader(HttpHeaders.ETAG)).matches("\"[0-9a-f]{64}\"");
		assertThat(pdf.getHeaders(HttpHeaders.LINK)).contains("<" + this.address + ".pdf>; rel=\"latest-version\"");
		assertThat(pdf.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")
			.contains("%E7%AC%AC1%E7%89%88");
	}

	@Test
	void whileItIsBeingCorrectedThePublicReadsWhatWasIssued() throws Exception {
		this.afterPublication.correct(this.id, version(), REASON, this.office.reviewer());
		this.entry.type(this.id, CELL, "5", this.office.filer());
		Document page = page(this.address);
		assertThat(page.getElementById(CELL).text()).isEqualTo("0");
		assertThat(page.select(".correction")).isEmpty();
		Document preview = new DeskPages(this.mvc, this.office.filer()).open("/desk/reports/" + this.id + "/preview")
			.page();
		assertThat(preview.select(".notice").first().text()).contains("更正版的预览");
		assertThat(preview.select(".correction").text()).contains("漏计了十二月印发的规范性文件").contains("1 个数字");
	}

	@Test
	void aThirdRevisionListsWhatChangedSinceTheSecond() throws Exception {
		correct();
		this.afterPublication.correct(this.id, version(), "再次更正。", this.office.reviewer());
		this.entry.type(this.id, CELL, "6", this.office.filer());
		this.reports.publish(this.id, this.office);
		assertThat(page(this.address).select(".correction").text()).contains("代替第 2 版")
			.contains("5 6")
			.doesNotContain("十二月");
		assertThat(page(this.address + "/revisions/1").select(".superseded").text()).contains("已被第 3 版取代");
	}

	@Test
	void whatIsNotThereLeadsOnToWhatIs() throws Exception {
		for (String missing : new String[] { "/revisions/7", "/revisions/7.pdf", "/revisions/1.exe", ".exe" }) {
			MockHttpServletResponse response = get(this.address + missing);
			assertThat(response.getStatus()).as(missing).isEqualTo(404);
			assertThat(
					Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)).select("main a").eachAttr("href"))
				.contains(this.address, this.address + "/revisions");
		}
		assertThat(get(this.address + "/revisions/0").getStatus()).isEqualTo(404);
	}

	@Test
	void theReasonIsKeptWithTheRevision() {
		correct();
		assertThat(this.revisions.history(this.office.organization().getCode(), 2023)).extracting(RevisionLine::reason)
			.containsExactly(REASON, null);
	}

	private void correct() {
		this.afterPublication.correct(this.id, version(), REASON, this.office.reviewer());
		this.entry.type(this.id, CELL, "5", this.office.filer());
		this.entry.write(this.id, "六", "没有收取信息处理费。查阅点延长了开放时间。", this.office.filer());
		this.reports.publish(this.id, this.office);
	}

	private int version() {
		return this.reports.open(this.id, this.office).version();
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
	}

}
