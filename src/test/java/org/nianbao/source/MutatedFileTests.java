package org.nianbao.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.nianbao.SampleReports;
import org.nianbao.document.ExcelWriter;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.WordWriter;
import org.nianbao.form.UnreadableReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever happens to a file, it is read or refused with a sentence.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedFileTests {

	private static final int MUTATIONS = 200;

	private static final IssuedReport REPORT = new IssuedReport(SampleReports.xiji(2019), List.of(), 1,
			LocalDate.of(2020, 1, 20), true, null);

	@Test
	void aWordFileIsReadOrRefused() {
		mutate(new WordWriter().write(REPORT));
	}

	@Test
	void aWordFileWhosePartIsDamagedIsReadOrRefused() {
		String body = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>年报"
				+ "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr></w:tc>"
				+ "<w:tc><w:p/></w:tc></w:tr></w:tbl>";
		Random random = new Random(1);
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] part = mutated(body.getBytes(StandardCharsets.UTF_8), random);
			readOrRefused(PackedParts.word(new String(part, StandardCharsets.UTF_8)).bytes());
		}
	}

	@Test
	void aWorkbookIsReadOrRefused() {
		mutate(new ExcelWriter().write(REPORT));
	}

	@Test
	void aSheetThatIsDamagedIsReadOrRefused() {
		String sheet = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><f>SUM(B1:C2)</f></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
				+ "<c r=\"C1\"><v>1.5</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
		Random random = new Random(2);
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] part = mutated(sheet.getBytes(StandardCharsets.UTF_8), random);
			readOrRefused(PackedParts.workbook(new String(part, StandardCharsets.UTF_8)).bytes());
		}
	}

	@Test
	void aPageIsReadOrRefused() {
		mutate("""
				<!DOCTYPE html><html><head><meta charset="gb2312"><title>年报</title></head><body><h1>年报</h1>
				<table><tr><td rowspan="2">甲<td colspan="3">乙</tr><tr><td>1<sup>2</sup></td></tr></table></body>"""
			.getBytes(Decoded.GB18030));
	}

	@Test
	void aPdfIsReadOrRefused() throws IOException {
		mutate(PdfReaderTests.pdf((page) -> {
			page.addRect(100, 600, 300, 100);
			page.addRect(100, 600, 150, 100);
			page.stroke();
			PdfReaderTests.text(page, 110, 620, 12, "A cell of a table and another");
			PdfReaderTests.text(page, 110, 500, 12, "A paragraph below it");
		}));
	}

	private static void mutate(byte[] file) {
		Random random = new Random(file.length);
		assertThat(Sources.read("a", file).blocks()).isNotEmpty();
		for (int i = 0; i < MUTATIONS; i++) {
			readOrRefused(mutated(file, random));
		}
	}

	private static byte[] mutated(byte[] file, Random random) {
		byte[] mutated = random.nextInt(3) > 0 ? file.clone() : Arrays.copyOf(file, random.nextInt(file.length));
		for (int i = random.nextInt(12); i > 0 && mutated.length > 0; i--) {
			mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
		}
		return mutated;
	}

	private static void readOrRefused(byte[] file) {
		try {
			assertThat(Sources.read("a", file).blocks()).isNotNull();
		}
		catch (UnreadableReport ex) {
			assertThat(ex.getMessage()).matches(".*\\p{IsHan}.*");
		}
	}

}
