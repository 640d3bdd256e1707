package org.nianbao.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.SampleReports;
import org.nianbao.document.ExcelWriter;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.PdfWriter;
import org.nianbao.document.WordWriter;
import org.nianbao.form.CellType;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal writes it reads again: the same figures, blanks, notes and words.
 */
class RoundTripIntakeTests {

	private static final BigDecimal MONEY = new BigDecimal("12345.678901");

	static Stream<IssuedReport> reports() {
		return Stream
			.of(SampleReports.xiji(2019), SampleReports.xiji(2020), numbered(SampleReports.xiji(2020)),
					numbered(SampleReports.complete(2023)), SampleReports.complete(2024))
			.map((content) -> IssuedReport.filed(content, null));
	}

	/**
	 * A report in whose cells each figure is another one, some blank, some with notes.
	 */
	private static ReportContent numbered(ReportContent report) {
		Map<String, BigDecimal> values = new HashMap<>();
		Map<String, String> notes = new HashMap<>();
		for (org.nianbao.form.Cell cell : report.edition().cells()) {
			BigDecimal count = BigDecimal.valueOf((cell.type().signed() ? -1 : 1) * (1001L + cell.index()));
			BigDecimal value = (cell.type() == CellType.MONEY) ? MONEY : count;
			values.put(cell.name(), (cell.index() % 7 == 3) ? null : value);
			if (cell.index() % 20 == 5) {
				notes.put(cell.name(), "其中第" + cell.index() + "格：修订" + cell.index() + "件");
			}
		}
		return new ReportContent(report.organization(), report.year(), report.scope(), report.title(),
				Figures.of(report.edition(), values, notes), report.narratives(),
				new Contact("办公室", "吉强镇政府街14号", "756299", "0954-3010000"));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void theWordDocumentReadsBack(IssuedReport report) {
		Taken taken = Intake.read("report.docx", new WordWriter().write(report));
		assertRead(taken, report.content());
		assertThat(texts(taken.narratives())).isEqualTo(texts(report.content().narratives()));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void theWorkbookReadsBack(IssuedReport report) {
		Taken taken = Intake.read("report.xlsx", new ExcelWriter().write(report));
		assertRead(taken, report.content());
		assertThat(taken.organization()).isEqualTo(report.content().organization());
		assertThat(taken.scope()).isEqualTo(report.content().scope());
	}

	@ParameterizedTest
	@MethodSource("reports")
	void thePdfAndTheJsonReadBackWhole(IssuedReport report) {
		for (byte[] file : List.of(new PdfWriter().write(report), report.json())) {
			Taken taken = Intake.read("report", file);
			assertRead(taken, report.content());
			assertThat(taken.organization()).isEqualTo(report.content().organization());
			assertThat(taken.contact()).isEqualTo(report.content().contact());
			assertThat(taken.narratives().texts()).isEqualTo(report.content().narratives().texts());
		}
	}

	@Test
	void aPdfWithoutItsAttachmentIsReadByItsTables() throws IOException {
		ReportContent xiji = SampleReports.xiji(2019);
		byte[] file = new PdfWriter().write(IssuedReport.filed(xiji, null));
		try (PDDocument document = Loader.loadPDF(file)) {
			document.getDocumentCatalog().getCOSObject().removeItem(COSName.AF);
			document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
			ByteArrayOutputStream stripped = new ByteArrayOutputStream();
			document.save(stripped);
			Taken taken = Intake.read("report.pdf", stripped.toByteArray());
			assertThat(taken.figures()).isEqualTo(xiji.figures());
			assertThat(taken.year()).isEqualTo(2019);
			assertThat(taken.title()).isEqualTo(xiji.title());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019", "2021" })
	void theBlankFormReadsBackAsItWasFilledIn(String id) {
		Edition edition = Editions.byId(id).orElseThrow();
		Figures typed = numbered(id.equals("2019") ? SampleReports.xiji(2020) : SampleReports.complete(2023)).figures();
		Figures filled = typed.with(Map.of(),
				typed.notes(edition.cells()).keySet().stream().collect(Collectors.toMap((name) -> name, (name) -> "")));
		Taken taken = Intake.read("blank.xlsx", fill(new ExcelWriter().blank(edition), filled));
		assertThat(taken.figures().edition()).isEqualTo(edition);
		edition.cells()
			.stream()
			.filter((cell) -> !edition.computes(cell))
			.forEach((cell) -> assertThat(taken.figures().value(cell)).as(cell.name()).isEqualTo(filled.value(cell)));
		edition.cells()
			.stream()
			.filter(edition::computes)
			.forEach((cell) -> assertThat(sum(taken.figures(), cell)).as(cell.name())
				.isEqualByComparingTo(sum(filled.withTotals(), cell)));
		assertThat(taken.year()).isEqualTo(2022);
		assertThat(taken.organization().name()).isEqualTo("隆德县教育局");
	}

	/** The form adds up nothing to 0, where it was left blank. */
	private static BigDecimal sum(Figures figures, org.nianbao.form.Cell cell) {
		return Objects.requireNonNullElse(figures.value(cell), BigDecimal.ZERO);
	}

	private static void assertRead(Taken taken, ReportContent content) {
		assertThat(taken.figures().values(content.edition().cells()))
			.isEqualTo(content.figures().values(content.edition().cells()));
		assertThat(taken.figures().notes(content.edition().cells()))
			.isEqualTo(content.figures().notes(content.edition().cells()));
		assertThat(taken.year()).isEqualTo(content.year());
		assertThat(taken.title()).isEqualTo(content.title());
		assertThat(taken.oddities()).filteredOn(Oddity::asks).isEmpty();
	}

	private static Map<String, String> texts(Narratives narratives) {
		return Stream.of(Narratives.OPENING, "一", "五", "六")
			.collect(Collectors.toMap((name) -> name, (name) -> narratives.text(name).replaceAll("\\s", "")));
	}

	/**
	 * Types figures into the blank form as a person would, who sees where its tables are.
	 */
	private static byte[] fill(byte[] blank, Figures figures) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			DrawnReport drawn = DrawnReport.of(content(figures), figures::text);
			int sheet = 0;
			for (Piece piece : drawn.pieces()) {
				if (piece instanceof Piece.Drawn table) {
					fill(workbook.getSheetAt(sheet++), table.table(), figures);
				}
			}
			Sheet facts = workbook.getSheetAt(sheet);
			say(facts, "机构名称", "隆德县教育局");
			say(facts, "年度", "2022");
			XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ReportContent content(Figures figures) {
		ReportContent any = SampleReports.complete(2023);
		return new ReportContent(any.organization(), any.year(), any.scope(), any.title(), figures, any.narratives(),
				any.contact());
	}

	private static void fill(Sheet sheet, DrawnTable table, Figures figures) {
		String first = table.line(0).get(0).text();
		int top = 0;
		while (!sheet.getRow(top).getCell(0).toString().equals(first)) {
			top++;
		}
		for (DrawnBox box : table.boxes()) {
			org.nianbao.form.Cell cell = box.cell();
			if (cell != null && figures.value(cell) != null && !figures.edition().computes(cell)) {
				sheet.getRow(top + box.line()).getCell(box.column()).setCellValue(figures.value(cell).doubleValue());
			}
		}
	}

	private static void say(Sheet facts, String name, String value) {
		for (Row row : facts) {
			Cell cell = row.getCell(0);
			if (cell != null && cell.toString().equals(name)) {
				row.createCell(1).setCellValue(value);
			}
		}
	}

}
