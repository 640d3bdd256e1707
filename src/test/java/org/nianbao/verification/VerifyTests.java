package org.nianbao.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.PortalTest;
import org.nianbao.document.Sha256;
import org.nianbao.document.VerificationCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal says of files and codes that people have.
 */
@PortalTest
class VerifyTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void thePublishedPdfIsConfirmedWithItsRevision() throws Exception {
		Element answer = sent("随便什么名字.pdf", published("pdf"));
		assertThat(answer.text()).contains("随便什么名字.pdf", "与发布的文件一致，没有改动", "西吉县2019年政府信息公开工作年度报告", "西吉县人民政府", "第 1 版",
				"现行版本", "发布时没有签名");
		assertThat(answer.selectFirst("a").attr("href")).isEqualTo("/reports/640422/2019/revisions/1");
		assertThat(answer.classNames()).contains("notice--success");
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "xlsx", "csv", "json" })
	void everyOtherPublishedFileIsConfirmedToo(String ending) throws Exception {
		assertThat(sent("x." + ending, published(ending)).text()).contains("没有改动", "第 1 版").doesNotContain("数字签名");
	}

	@Test
	void thePrintedCodeLeadsToTheReport() throws Exception {
		String code = VerificationCode.of(published("json")).toString();
		for (String typed : List.of(code, code.toLowerCase().replace("-", ""), " " + code.replace('-', ' '))) {
			assertThat(asked(typed).text()).as(typed)
				.contains("有这份报告", "西吉县2019年政府信息公开工作年度报告", code, "现行版本")
				.contains(Sha256.of(published("pdf")));
		}
	}

	@Test
	void aCodeThatNoReportHasIsNotConfirmed() throws Exception {
		assertThat(asked("0000-0000-0000-0000").text()).contains("没有这个核验码");
		assertThat(asked("三号").text()).contains("这不是核验码");
		assertThat(asked("<script>alert(1)</script>").text()).contains("这不是核验码");
	}

	@Test
	void aPageThatWasPaintedOverIsFound() throws Exception {
		byte[] tampered = changed((document) -> {
			PDPage page = document.getPage(document.getNumberOfPages() - 1);
			try (PDPageContentStream over = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
				over.addRect(100, 100, 50, 20);
				over.fill();
			}
		});
		Element answer = sent("report.pdf", tampered);
		assertThat(answer.text()).contains("不是门户发布的文件", "西吉县2019年政府信息公开工作年度报告", "文件所附的数据与发布的一致，但文件本身不同");
		assertThat(answer.classNames()).contains("notice--error");
	}

	@Test
	void aSingleByteTooManyIsFound() throws Exception {
		byte[] pdf = published("pdf");
		assertThat(sent("report.pdf", Arrays.copyOf(pdf, pdf.length + 1)).text()).contains("不是门户发布的文件", "第 1 版");
	}

	@Test
	void attachedFiguresThatWereChangedAreNamedWithBothValues() throws Exception {
		byte[] tampered = changed((document) -> {
			String json = new String(published("json"), StandardCharsets.UTF_8);
			String other = json.replaceFirst("(\"table3/一/自然人\" : )10", "$112");
			assertThat(other).isNotEqualTo(json);
			try (var out = attachment(document).getEmbeddedFile()
				.getCOSObject()
				.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(other.getBytes(StandardCharsets.UTF_8));
			}
		});
		Element answer = sent("report.pdf", tampered);
		assertThat(answer.text()).contains("不是门户发布的文件", "文件所附的数据与发布的不同：1 个数字");
		assertThat(answer.select("tbody tr").eachText()).singleElement()
			.satisfies((row) -> assertThat(row).contains("新收政府信息公开申请").endsWith("10 12"));
	}

	@Test
	void aForeignPdfIsNotTakenForAReport() throws Exception {
		ByteArrayOutputStream foreign = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(foreign);
		}
		Element answer = sent("foreign.pdf", foreign.toByteArray());
		assertThat(answer.text()).contains("不是本门户发布的文件").doesNotContain("西吉县");
	}

	@ParameterizedTest
	@ValueSource(strings = { "这是一份年报", "PK\u0003\u0004", "<html>" })
	void aFileThatIsOnlyCalledPdfIsSaidToBeNone(String text) throws Exception {
		assertThat(sent("report.pdf", text.getBytes(StandardCharsets.UTF_8)).text()).contains("这个文件不是 PDF");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-1.7\nstream\n", "%PDF-1.7 stream\r\n{", "%PDF-1.7 stream\n{\"edition\": endstream",
			"%PDF-1.7 stream\n{\"edition\":\"2019\"}endstream", "%PDF-\nstreamstreamstream" })
	void aBrokenPdfIsForeign(String text) throws Exception {
		assertThat(sent("report.pdf", text.getBytes(StandardCharsets.UTF_8)).text()).contains("不是本门户发布的文件");
	}

	/**
	 * Each of these made the portal search for minutes before it counted.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "stream{", "stream\n", "endstream" })
	void aFileOfNothingButStreamsIsForeign(String text) throws Exception {
		byte[] file = ("%PDF-1.7 " + text.repeat(1_000_000)).getBytes(StandardCharsets.ISO_8859_1);
		assertThat(sent("report.pdf", file).text()).contains("不是本门户发布的文件");
	}

	@Test
	void aStreamThatUnpacksToFarTooMuchIsForeign() throws Exception {
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		bomb.writeBytes("%PDF-1.7 stream\n".getBytes(StandardCharsets.ISO_8859_1));
		try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
			packed.write("{\"edition\": \"2019\", \"title\": \"".getBytes(StandardCharsets.UTF_8));
			packed.write(new byte[50_000_000]);
		}
		assertThat(sent("report.pdf", bomb.toByteArray()).text()).contains("不是本门户发布的文件");
	}

	@Test
	void anEmptyFileIsSaidToBeEmpty() throws Exception {
		assertThat(sent("report.pdf", new byte[0]).text()).contains("没有收到文件");
	}

	@Test
	void namesAreShownAsTheyAre() throws Exception {
		MockHttpServletResponse response = send("<img src=x>.pdf", published("pdf"));
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("&lt;img src=x&gt;.pdf")
			.doesNotContain("<img src=x>");
	}

	@Test
	void verifyingStartsNoSession() throws Exception {
		assertThat(send("report.pdf", published("pdf")).getCookies()).isEmpty();
		assertThat(this.mvc.perform(MockMvcRequestBuilders.get("/verify")).andReturn().getResponse().getCookies())
			.isEmpty();
	}

	private Element asked(String code) throws Exception {
		return answer(this.mvc.perform(MockMvcRequestBuilders.get("/verify").queryParam("code", code))
			.andReturn()
			.getResponse());
	}

	private Element sent(String name, byte[] file) throws Exception {
		return answer(send(name, file));
	}

	private MockHttpServletResponse send(String name, byte[] file) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.multipart("/verify").file(new MockMultipartFile("file", name, null, file)))
			.andReturn()
			.getResponse();
	}

	private static Element answer(MockHttpServletResponse response) throws Exception {
		assertThat(response.getStatus()).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8)).getElementById("answer");
	}

	private byte[] published(String ending) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get("/reports/640422/2019." + ending))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private byte[] changed(Change change) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(published("pdf"))) {
			change.on(document);
			document.save(out);
		}
		return out.toByteArray();
	}

	private static PDComplexFileSpecification attachment(PDDocument document) throws Exception {
		return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("report.json");
	}

	private interface Change {

		void on(PDDocument document) throws Exception;

	}

}
