package org.nianbao.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nianbao.form.UnreadableReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is no report, or could harm, is refused with a sentence that says what to do.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RefusedFileTests {

	private static final String PARAGRAPH = "<w:p><w:r><w:t>年报</w:t></w:r></w:p>";

	private static final String DTD = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

	@Test
	void oldBinaryFilesAreToBeSavedAnew() throws IOException {
		ByteArrayOutputStream old = new ByteArrayOutputStream();
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet();
			workbook.write(old);
		}
		refused(old.toByteArray(), "旧的二进制格式", "另存为 .docx 或 .xlsx");
	}

	@Test
	void encryptedFilesAreToBeFreedOfTheirPassword() throws Exception {
		ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (var out = encryptor.getDataStream(system)) {
				out.write(PackedParts.word(PARAGRAPH).bytes());
			}
			system.writeFilesystem(encrypted);
		}
		refused(encrypted.toByteArray(), "密码", "取消密码");
	}

	@Test
	void whatIsNoReportIsNamed() {
		refused(new byte[0], "空的");
		refused("{\\rtf1 a}".getBytes(StandardCharsets.UTF_8), "RTF", ".docx");
		refused("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1), "图片");
		refused("\u00FF\u00D8\u00FF\u00E0".getBytes(StandardCharsets.ISO_8859_1), "图片");
		refused("MZ\0\0".getBytes(StandardCharsets.ISO_8859_1), "程序");
		refused("Rar!\032".getBytes(StandardCharsets.ISO_8859_1), "解压");
		refused("a\0b".getBytes(StandardCharsets.ISO_8859_1), "认不出");
		refused("From: <a>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>"
			.getBytes(StandardCharsets.UTF_8), ".mht", "仅 HTML");
		refused(" \n".getBytes(StandardCharsets.UTF_8), "没有文字");
		refused(PackedParts.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes())), "ODF",
				".docx");
		refused(PackedParts.zip(Map.of("a.docx", new byte[1])), "压缩包", "解压");
		refused(new byte[Sources.LARGEST + 1], "32 MB");
	}

	@Test
	void theNameOfAFileSaysNothing() {
		assertThat(ReadBlocks.of(Sources.read("C:\\a\\年报.exe", PackedParts.word(PARAGRAPH).bytes())))
			.containsExactly("年报");
		assertThat(Sources.read("../a/年报.docx", PackedParts.word(PARAGRAPH).bytes()).name()).isEqualTo("年报.docx");
	}

	@Test
	void macrosAreRefused() {
		refused(PackedParts.word(PARAGRAPH).with("word/vbaProject.bin", new byte[1]).bytes(), "宏");
		refused(PackedParts.workbook("<sheetData/>").with("xl/macrosheets/sheet1.xml", "<x/>").bytes(), "宏");
		byte[] typed = PackedParts.word(PARAGRAPH).with("[Content_Types].xml", """
				<Types><Override PartName="/word/document.xml" \
				ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""").bytes();
		refused(typed, "宏", "不带宏");
	}

	@Test
	void embeddedObjectsAreRefusedButTheFiguresOfChartsAreNot() {
		refused(PackedParts.word(PARAGRAPH).with("word/embeddings/oleObject1.bin", new byte[1]).bytes(), "OLE");
		refused(PackedParts.word(PARAGRAPH).with("word/embeddings/a.docx", new byte[1]).bytes(), "OLE");
		refused(PackedParts.workbook("<sheetData/>").with("xl/activeX/activeX1.xml", "<x/>").bytes(), "ActiveX");
		assertThat(ReadBlocks.of(PackedParts.word(PARAGRAPH)
			.with("word/charts/chart1.xml", "<c/>")
			.with("word/charts/_rels/chart1.xml.rels",
					"<Relationships><Relationship Id=\"a\" Type=\"x/package\" Target=\"../embeddings/a.xlsx\"/>"
							+ "</Relationships>")
			.with("word/embeddings/a.xlsx", new byte[1])
			.bytes())).containsExactly("年报");
	}

	@Test
	void documentTypesAreRefusedInAnyPartThatIsRead() {
		refused(PackedParts.word("").with("word/document.xml", DTD + "<x>&a;</x>").bytes(), "DTD");
		refused(PackedParts.word(PARAGRAPH).with("_rels/.rels", DTD + "<x/>").bytes(), "DTD");
		refused(PackedParts.word(PARAGRAPH)
			.related("s", "styles", "styles.xml")
			.with("word/styles.xml", DTD + "<x/>")
			.bytes(), "DTD");
		refused(PackedParts.workbook("").with("xl/worksheets/sheet1.xml", DTD + "<x>&a;</x>").bytes(), "DTD");
		refused(PackedParts.workbook("<sheetData/>")
			.related("t", "sharedStrings", "sharedStrings.xml")
			.with("xl/sharedStrings.xml", DTD + "<x/>")
			.bytes(), "DTD");
		refused(PackedParts.word("").with("word/document.xml", "<x>&a;</x>").bytes(), "损坏");
	}

	@Test
	void zipBombsAreRefused() {
		refused(PackedParts.word(PARAGRAPH).with("word/document.xml", new byte[40 << 20]).bytes(), "炸弹");
		PackedParts many = PackedParts.word(PARAGRAPH);
		for (int i = 0; i <= OfficeParts.PARTS; i++) {
			many.with("word/media/" + i, new byte[0]);
		}
		refused(many.bytes(), "炸弹");
		refused(PackedParts.word("<w:p><w:r><w:t>" + "很".repeat(2_000_000) + "</w:t></w:r></w:p>").bytes(), "太多");
	}

	@Test
	void sheetsWithMoreThanAReportHoldsAreRefused() {
		StringBuilder cells = new StringBuilder("<sheetData>");
		Random random = new Random(3);
		for (int cell = 0; cell < 1_000_000; cell++) {
			cells.append((cell % 1000 == 0) ? "<row>" : "").append("<c><v>").append(random.nextInt(10_000));
			cells.append("</v></c>").append((cell % 1000 == 999) ? "</row>" : "");
		}
		refused(PackedParts.workbook(cells.append("</sheetData>").toString()).bytes(), "20 万格");
		refused(PackedParts.workbook("""
				<sheetData><row r="1"><c r="A1"><v>1</v></c></row>\
				<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>""").bytes(), "行数或列数太多");
		assertThat(ReadBlocks.of(PackedParts.workbook("""
				<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>""").bytes()))
			.containsExactly("|1|");
	}

	@Test
	void tablesWithMoreThanAReportHoldsAreRefused() {
		String cell = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
		refused(table("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc>" + cell + "</w:tr>"),
				"行数或列数太多");
		refused(table("<w:tr><w:trPr><w:gridBefore w:val=\"2000000000\"/></w:trPr>" + cell + cell + "</w:tr>"),
				"行数或列数太多");
		refused(table(("<w:tr>" + cell.repeat(100) + "</w:tr>").repeat(201)), "行数或列数太多");
		refused(table("<w:tr/>".repeat(30_000) + "<w:tr>" + cell + cell + "</w:tr>"), "行数或列数太多");
		refused(("<table>" + ("<tr>" + "<td>1".repeat(100)).repeat(201)).getBytes(), "行数或列数太多");
		refused("1\t".repeat(301).getBytes(), "行数或列数太多");
	}

	@Test
	void whatIsNestedTooDeepIsRefused() {
		refused(PackedParts
			.word("<w:sdt><w:sdtContent>".repeat(5000) + PARAGRAPH + "</w:sdtContent></w:sdt>".repeat(5000))
			.bytes(), "套得太深");
		assertThat(ReadBlocks.of(PackedParts
			.word("<w:sdt><w:sdtContent>".repeat(100) + PARAGRAPH + "</w:sdtContent></w:sdt>".repeat(100))
			.bytes())).isNotEmpty();
		for (String tags : List.of("<div>", "<table><tr><td>", "<span>")) {
			refused(("<html>" + tags.repeat(50_000) + "年报").getBytes(StandardCharsets.UTF_8), "套得太深", "粘贴");
			assertThat(ReadBlocks.of(("<html>" + tags.repeat(90) + "年报").getBytes(StandardCharsets.UTF_8)))
				.containsExactly("年报");
		}
		assertThat(ReadBlocks.of(("<html>" + "<b><p>".repeat(20_000) + "年报").getBytes(StandardCharsets.UTF_8)))
			.isNotEmpty();
		refused(("<html>" + "<b>".repeat(HtmlLimits.TAGS)).getBytes(), "网页太大", "粘贴");
		refused(("<html><p " + "a ".repeat(HtmlLimits.ATTRIBUTES)).getBytes(), "网页太大");
	}

	@Test
	void whatIsCutOffIsRefused() {
		byte[] whole = PackedParts.word(PARAGRAPH).bytes();
		refused(Arrays.copyOf(whole, whole.length - 30), "不完整");
		refused(Arrays.copyOf(whole, 40), "不完整");
		refused("%PDF-1.7\n1 0 obj".getBytes(), "不完整");
	}

	@Test
	void streamsOfAPdfThatUnpackToTooMuchAreRefused() {
		Deflater deflater = new Deflater();
		deflater.setInput(new byte[PdfStreams.LARGEST + 1]);
		deflater.finish();
		byte[] packed = new byte[1 << 20];
		int length = deflater.deflate(packed);
		String bomb = new String(packed, 0, length, StandardCharsets.ISO_8859_1);
		refused(pdf("/FlateDecode", bomb), "压缩得异常");
		refused(pdf("/Fl#61teDecode", bomb), "压缩得异常");
		refused(pdf("[/FlateDecode /FlateDecode]", "a"), "压缩得异常");
		refused(pdf("7 0 R", "a"), "压缩得异常");
		refused(pdf("/LZWDecode", "a".repeat(PdfStreams.OLD_FILTER + 1)), "压缩得异常");
	}

	@Test
	void aPdfThatDrawsForEverIsRefused() throws IOException {
		Map<String, String> forms = new LinkedHashMap<>();
		StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
		for (int form = 4; form < 24; form++) {
			String next = (form < 23) ? "/N Do ".repeat(10) : "0 0 m ";
			forms.put(form + " 0 obj", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N "
					+ (form + 1) + " 0 R >> >> /Length " + next.length() + " >>\nstream\n" + next + "\nendstream");
		}
		forms.put("1 0 obj", "<< /Type /Catalog /Pages 2 0 R >>");
		forms.put("2 0 obj", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
		forms.put("3 0 obj", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 30 0 R "
				+ "/Resources << /XObject << /N 4 0 R >> >> >>");
		forms.put("30 0 obj", "<< /Length 5 >>\nstream\n/N Do\nendstream");
		forms.forEach((name, object) -> pdf.append(name).append('\n').append(object).append("\nendobj\n"));
		pdf.append("trailer\n<< /Root 1 0 R /Size 31 >>\n%%EOF");
		refused(pdf.toString().getBytes(StandardCharsets.ISO_8859_1), "太多");
	}

	private static byte[] pdf(String filter, String stream) {
		return ("%PDF-1.7\n1 0 obj\n<< /Filter " + filter + " >>\nstream\n" + stream + "\nendstream\nendobj\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] table(String rows) {
		return PackedParts.word("<w:tbl>" + rows + "</w:tbl>").bytes();
	}

	private static void refused(byte[] file, String... because) {
		assertThatExceptionOfType(UnreadableReport.class).isThrownBy(() -> Sources.read("年报.docx", file))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).contains(List.of(because)));
	}

}
