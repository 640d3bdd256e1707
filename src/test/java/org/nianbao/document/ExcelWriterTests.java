package org.nianbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.TransformerFactory;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.document.TableGrid.Line;
import org.nianbao.document.TableGrid.Slot;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The workbook, opened again: each figure is a number where the form has it, totals add
 * up by themselves, and the blank form takes only what the form allows.
 */
class ExcelWriterTests {

	private static final ExcelWriter WRITER = new ExcelWriter();

	private static final int HEADING_ROWS = 2;

	@ParameterizedTest
	@MethodSource("org.nianbao.document.StressFixture#everyReport")
	void everyFigureIsANumberInItsPlace(IssuedReport report) throws IOException {
		Figures figures = report.content().figures();
		try (XSSFWorkbook workbook = open(WRITER.write(report))) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			for (Placed placed : figures(workbook, figures.edition())) {
				BigDecimal value = figures.value(placed.cell());
				XSSFCell found = placed.found();
				if (value == null) {
					assertThat(found.getCellType()).as(placed.cell().name()).isEqualTo(CellType.BLANK);
				}
				else {
					assertThat(BigDecimal.valueOf(evaluator.evaluate(found).getNumberValue())).as(placed.cell().name())
						.isEqualByComparingTo(value);
					assertThat(BigDecimal.valueOf(found.getNumericCellValue())).as(placed.cell().name())
						.isEqualByComparingTo(value);
				}
				String note = figures.note(placed.cell());
				assertThat((found.getCellComment() != null) ? found.getCellComment().getString().getString() : null)
					.isEqualTo(note);
			}
		}
	}

	@Test
	void aTotalThatIsNotTheSumStandsAsItWasReported() throws IOException {
		IssuedReport report = ReportFixture.published2019();
		try (XSSFWorkbook workbook = open(WRITER.write(report))) {
			List<Placed> placed = figures(workbook, report.content().edition());
			assertThat(placed).filteredOn((figure) -> figure.cell().name().equals("table3/一/总计"))
				.allSatisfy((figure) -> assertThat(figure.found().getCellFormula()).startsWith("SUM("));
			assertThat(placed).filteredOn((figure) -> figure.cell().name().equals("table3/三（七）/总计"))
				.allSatisfy((figure) -> assertThat(figure.found().getCellType()).isEqualTo(CellType.NUMERIC));
		}
	}

	@Test
	void whatWritesItIsOfTheJdkAndIsNotLookedForInEveryLibrary() throws IOException {
		WRITER.write(ReportFixture.published2019());
		assertThat(System.getProperty("javax.xml.transform.TransformerFactory"))
			.isEqualTo(TransformerFactory.newDefaultInstance().getClass().getName());
		assertThat(TransformerFactory.newInstance()).hasSameClassAs(TransformerFactory.newDefaultInstance());
	}

	@Test
	void theLineUnderTableThreeShowsWhatDoesNotBalance() throws IOException {
		try (XSSFWorkbook workbook = open(WRITER.write(ReportFixture.published2019()))) {
			XSSFSheet sheet = workbook.getSheetAt(1);
			XSSFCell first = sheet.getRow(sheet.getLastRowNum()).getCell(3);
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue()).startsWith("核对：");
			assertThat(evaluator.evaluate(first).getNumberValue()).isEqualTo(10);
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.form.Editions#all")
	void theBlankFormTakesFiguresOnlyAndAddsThemUp(Edition edition) throws IOException {
		try (XSSFWorkbook workbook = open(WRITER.blank(edition))) {
			for (Placed placed : figures(workbook, edition)) {
				boolean computed = edition.computes(placed.cell());
				assertThat(placed.found().getCellStyle().getLocked()).as(placed.cell().name()).isEqualTo(computed);
				assertThat(placed.found().getCellType()).isEqualTo(computed ? CellType.FORMULA : CellType.BLANK);
				assertThat(validated(placed)).as(placed.cell().name()).isEqualTo(!computed);
			}
			assertThat(workbook.getSheetAt(0).getProtect()).isTrue();
		}
	}

	@Test
	void whatIsTypedIntoTheBlankFormIsAddedUp() throws IOException {
		Edition edition = Editions.byId("2021").orElseThrow();
		try (XSSFWorkbook workbook = open(WRITER.blank(edition))) {
			List<Placed> placed = figures(workbook, edition);
			placed.stream()
				.filter((figure) -> figure.cell().name().matches("table3/(一|三（一）)/(自然人|商业企业)"))
				.forEach((figure) -> figure.found().setCellValue(4));
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			assertThat(placed).filteredOn((figure) -> figure.cell().name().matches("table3/(一|三（七）)/总计"))
				.hasSize(2)
				.allSatisfy((figure) -> assertThat(evaluator.evaluate(figure.found()).getNumberValue()).isEqualTo(8));
		}
	}

	@ParameterizedTest
	@MethodSource("org.nianbao.document.ReportFixture#all")
	void theSameReportGivesTheSameBytes(IssuedReport report) {
		assertThat(new ExcelWriter().write(report)).isEqualTo(WRITER.write(report));
	}

	private static XSSFWorkbook open(byte[] file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private static boolean validated(Placed placed) {
		XSSFCell cell = placed.found();
		return cell.getSheet()
			.getDataValidations()
			.stream()
			.filter((validation) -> validation.getRegions().getCellRangeAddresses()[0].getNumberOfCells() >= 1)
			.filter((validation) -> List.of(validation.getRegions().getCellRangeAddresses())
				.stream()
				.anyMatch((range) -> range.isInRange(cell)))
			.anyMatch((validation) -> validation.getValidationConstraint().getValidationType() != ValidationType.ANY);
	}

	private static List<Placed> figures(XSSFWorkbook workbook, Edition edition) {
		List<Placed> figures = new ArrayList<>();
		int sheet = 0;
		for (Section section : edition.sections()) {
			Table table = section.table();
			if (table != null) {
				place(table, workbook.getSheetAt(sheet++), figures);
			}
		}
		return figures;
	}

	private static void place(Table table, XSSFSheet sheet, List<Placed> figures) {
		int row = HEADING_ROWS;
		for (Line line : TableGrid.of(table.layout()).lines()) {
			for (Slot slot : line.slots()) {
				if (slot.box().cell() != null) {
					figures.add(new Placed(slot.box().cell(), sheet.getRow(row).getCell(slot.column())));
				}
			}
			row++;
		}
	}

	/**
	 * A figure of the form and where it stands in the workbook.
	 */
	private record Placed(Cell cell, XSSFCell found) {

	}

}
