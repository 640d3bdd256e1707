package org.nianbao.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Figures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The CSV file: one line a cell, as spreadsheets read it, harmless whatever is written.
 */
class CsvWriterTests {

	private static final CsvWriter WRITER = new CsvWriter();

	private static final int NAME = 6;

	private static final int VALUE = 9;

	private static final int NOTE = 11;

	@ParameterizedTest
	@MethodSource("org.nianbao.document.StressFixture#everyReport")
	void theFiguresAndNotesReadBackEqual(IssuedReport report) {
		Figures figures = report.content().figures();
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		Map<String, String> notes = new LinkedHashMap<>();
		List<List<String>> lines = ReadCsv.lines(text(report));
		for (List<String> fields : lines.subList(1, lines.size())) {
			String value = fields.get(VALUE);
			values.put(fields.get(NAME), value.isEmpty() ? null : new BigDecimal(value));
			notes.put(fields.get(NAME), fields.get(NOTE));
		}
		assertThat(Figures.of(figures.edition(), values, notes)).isEqualTo(figures);
	}

	@Test
	void spreadsheetsSeeThatItIsUtf8WithLinesOfTheirs() {
		byte[] file = WRITER.write(ReportFixture.published2019());
		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		String text = new String(file, StandardCharsets.UTF_8);
		assertThat(text).endsWith("\r\n");
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(text)
			.contains("640422,西吉县人民政府,2019,2019,1,二、主动公开政府信息情况,table2/规范性文件/本年新公开数量,规范性文件,本年新公开数量,4,件,其中修订2件");
	}

	@Test
	void aNoteIsNoFormulaAndBreaksNoLine() {
		String text = text(ReportFixture.annotated(ReportFixture.crowded2021(), "=HYPERLINK(\"x\"),\n二"));
		assertThat(text).contains(",件,\"'=HYPERLINK(\"\"x\"\"),").doesNotContain(",=HYPERLINK");
	}

	private static String text(IssuedReport report) {
		return new String(WRITER.write(report), StandardCharsets.UTF_8).substring(1);
	}

}
