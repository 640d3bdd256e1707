package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.nianbao.form.ReportJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents that the portal did not issue: of a draft, and those made from the data of a
 * revision.
 */
class UnpublishedTests {

	private static final IssuedReport DRAFT = IssuedReport.filed(ReportFixture.crowded2021().content(), null);

	private static final IssuedReport CORRECTED = filed(ReportFixture.corrected());

	private static final IssuedReport HISTORICAL = filed(ReportFixture.published2019());

	private static final String CONVERTED = "本文件由第 2 版（2024年3月5日在门户发布）的数据转换而成，不是门户发布的文件。";

	private static final PdfWriter PDF = new PdfWriter();

	@Test
	void aDraftSaysThatItIsOneAtBothEnds() throws IOException {
		assertThat(ReadPdf.of(PDF.write(DRAFT)).text().split("草稿，未发布。")).hasSize(3);
		assertThat(word(DRAFT).split("草稿，未发布。")).hasSize(3);
		assertThat(workbook(DRAFT)).contains("本文件|草稿，未发布。").doesNotContain("第几版", "发布日期");
		assertThat(csv(DRAFT)).contains("640422,西吉县人民政府,2023,2021,,二、");
	}

	@Test
	void aConversionSaysFromWhichRevisionItWasMadeAndIsNotTakenForIt() throws IOException {
		String pdf = ReadPdf.of(PDF.write(CORRECTED)).text();
		assertThat(pdf).contains(CONVERTED.replace(" ", "")).doesNotContain("草稿");
		assertThat(word(CORRECTED)).contains(CONVERTED);
		assertThat(workbook(CORRECTED)).contains("第几版|2", "发布日期|2024-03-05", "本文件|" + CONVERTED);
		assertThat(csv(CORRECTED)).contains("640422,西吉县人民政府,2023,2021,2,二、");
	}

	@Test
	void whatTheReviewerRecordedAndTheReasonOfACorrectionArePrintedAgain() throws IOException {
		String reason = "本版（第 2 版）代替第 1 版。这里只有本版的数据，没有列出改动。";
		assertThat(ReadPdf.of(PDF.write(CORRECTED)).text()).contains("由本机关自查发现。正文的数字随表格更正。" + reason.replace(" ", ""));
		assertThat(ReadPdf.of(PDF.write(HISTORICAL)).text(1)).contains("本报告为历史存档报告。审核说明：" + HISTORICAL.remark());
		assertThat(word(HISTORICAL)).contains("本报告为历史存档报告。\n审核说明：" + HISTORICAL.remark());
	}

	@Test
	void nothingInThemIsDated() throws IOException {
		for (IssuedReport report : new IssuedReport[] { DRAFT, CORRECTED }) {
			ReadPdf pdf = ReadPdf.of(PDF.write(report));
			assertThat(pdf.dates()).isEmpty();
			assertThat(pdf.xmp()).doesNotContain("Date");
			assertThat(created(new WordWriter().write(report))).isNull();
			assertThat(created(new ExcelWriter().write(report))).isNull();
		}
	}

	@Test
	void aConversionIsAnotherFileThanTheOnePublishedAndHasNoCodeToVerifyItBy() {
		ReadPdf published = ReadPdf.of(PDF.write(ReportFixture.published2019()));
		ReadPdf converted = ReadPdf.of(PDF.write(HISTORICAL));
		assertThat(converted.identifier()).isNotEqualTo(published.identifier());
		assertThat(published.text()).contains("核验码");
		assertThat(converted.text()).doesNotContain("核验");
		assertThat(converted.tags().count("Figure")).isZero();
	}

	@Test
	void theDataAreThoseOfTheRevision() {
		IssuedReport published = ReportFixture.corrected();
		assertThat(CORRECTED.json()).isEqualTo(published.json());
		assertThat(ReadPdf.of(PDF.write(CORRECTED)).attachment("report.json")).isEqualTo(published.json());
	}

	private static IssuedReport filed(IssuedReport published) {
		byte[] json = published.json();
		return IssuedReport.filed(ReportJson.read(json), ReportJson.imprint(json).orElseThrow());
	}

	private static String word(IssuedReport report) throws IOException {
		try (XWPFWordExtractor words = new XWPFWordExtractor(
				new XWPFDocument(new ByteArrayInputStream(new WordWriter().write(report))))) {
			return words.getText();
		}
	}

	private static String workbook(IssuedReport report) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(new ExcelWriter().write(report)))) {
			return StreamSupport.stream(workbook.getSheet("报告信息").spliterator(), false)
				.map((row) -> row.getCell(0).getStringCellValue() + "|" + row.getCell(1).getStringCellValue())
				.collect(Collectors.joining("\n"));
		}
	}

	private static String csv(IssuedReport report) {
		return new String(new CsvWriter().write(report), StandardCharsets.UTF_8);
	}

	private static Object created(byte[] file) throws IOException {
		try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(file))) {
			return new POIXMLProperties(archive).getCoreProperties().getCreated();
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

}
