package org.nianbao.bundle;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PortalTest;
import org.nianbao.SampleReports;
import org.nianbao.TestOffices;
import org.nianbao.TestOffices.TestOffice;
import org.nianbao.TestReports;
import org.nianbao.account.Accounts;
import org.nianbao.audit.AuditEvent;
import org.nianbao.audit.AuditLog;
import org.nianbao.form.Cell;
import org.nianbao.form.Editions;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Table;
import org.nianbao.publication.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of all reports of a year as one workbook.
 */
@PortalTest
class YearFiguresTests {

	private static final int HEADS = 3;

	private static final int WHO = 6;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestOffices offices;

	@Autowired
	private TestReports reports;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Withdrawing withdrawing;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcTemplate jdbc;

	private TestOffice office;

	private BundlePages pages;

	private long id;

	@BeforeEach
	void publish() {
		this.office = this.offices.open();
		this.id = this.reports.filled(this.office, SampleReports.with(SampleReports.complete(2023),
				new HashMap<>(Map.of("table2/行政事业性收费/本年收费金额（单位：万元）", new BigDecimal("29.45")))));
		this.reports.publish(this.id, this.office);
		this.pages = new BundlePages(this.mvc, this.office.auditor());
	}

	@Test
	void everyReportIsARowAndEveryCellAColumn() throws Exception {
		CopiedReports.of(this.id, this.office.organization(), List.of("教育局", "财政局"), this.jdbc);
		try (XSSFWorkbook workbook = workbook(2023)) {
			List<Table> tables = Editions.forYear(2023).orElseThrow().tables();
			assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + tables.size());
			for (int i = 0; i < tables.size(); i++) {
				XSSFSheet sheet = workbook.getSheetAt(1 + i);
				assertThat(sheet.getLastRowNum() + 1).isEqualTo(HEADS + 3);
				List<String> names = tables.get(i).cells().stream().map(Cell::name).toList();
				assertThat(texts(sheet.getRow(2))).endsWith(names.toArray(String[]::new)).startsWith("机构代码", "机构名称");
				assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) HEADS);
				assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:").endsWith("6");
			}
			assertThat(texts(workbook.getSheetAt(1).getRow(HEADS + 1)))
				.startsWith(this.office.organization().getCode() + "-1", "教育局", "本机关", "第 1 版");
			assertThat(texts(workbook.getSheetAt(0).getRow(2)).get(1)).startsWith("共 3 份");
		}
	}

	@Test
	void numbersAreNumbersAndHeadsAreReadable() throws Exception {
		try (XSSFWorkbook workbook = workbook(2023)) {
			XSSFSheet second = workbook.getSheetAt(1);
			int money = texts(second.getRow(2)).indexOf("table2/行政事业性收费/本年收费金额（单位：万元）");
			assertThat(second.getRow(HEADS).getCell(money).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(second.getRow(HEADS).getCell(money).getNumericCellValue()).isEqualTo(29.45);
			XSSFSheet third = workbook.getSheetAt(2);
			int column = texts(third.getRow(2)).indexOf("table3/三（三）1/商业企业");
			assertThat(third.getRow(1).getCell(column).getStringCellValue()).isEqualTo("商业企业");
			assertThat(third.getRow(0).getCell(column).getStringCellValue()).isEqualTo("三（三）1 国家秘密");
			assertThat(third.getMergedRegions())
				.anyMatch((region) -> region.isInRange(0, column) && region.getNumberOfCells() == 7);
		}
	}

	@Test
	void aBlankStaysBlank() throws Exception {
		ReportContent xiji = SampleReports.xiji(2019);
		Cell blank = xiji.edition().cells().stream().filter(xiji.figures()::isBlank).findFirst().orElseThrow();
		BundlePages everything = new BundlePages(this.mvc, this.accounts.loadUserByUsername("auditor"));
		try (XSSFWorkbook workbook = workbook(everything.get("/audit/figures/2019.xlsx"))) {
			XSSFSheet sheet = workbook
				.getSheetAt(1 + xiji.edition().tables().stream().map(Table::id).toList().indexOf(blank.table()));
			Row row = row(sheet, "640422");
			int column = texts(sheet.getRow(2)).indexOf(blank.name());
			assertThat(column).isGreaterThanOrEqualTo(WHO);
			assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.BLANK);
			assertThat(workbook.getSheetAt(0).getRow(5).getCell(1).getStringCellValue()).contains("不等于 0");
		}
	}

	@Test
	void whatWasTakenBackOrIsAnothersIsNotInIt() throws Exception {
		TestOffice other = this.offices.open();
		this.reports.publish(this.reports.complete(other, 2023), other);
		List<Long> copies = CopiedReports.of(this.id, this.office.organization(), List.of("撤回局"), this.jdbc);
		this.withdrawing.withdraw(copies.get(0), version(copies.get(0)), "内容有误", this.office.reviewer());
		try (XSSFWorkbook workbook = workbook(2023)) {
			assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(HEADS);
			assertThat(texts(workbook.getSheetAt(0).getRow(2)).get(1)).isEqualTo("共 1 份，每份取现行的一版；已撤回的 1 份不列入");
		}
		assertThat(this.pages.get("/audit/figures/2019.xlsx").getRedirectedUrl()).isEqualTo("/audit");
	}

	@Test
	void takingItAwayIsOnTheRecord() throws Exception {
		this.pages.get("/audit/figures/2023.xlsx");
		List<AuditEvent> events = this.audit.history("figures/2023");
		assertThat(events.get(events.size() - 1).actor()).isEqualTo(this.office.auditor().username());
		assertThat(events.get(events.size() - 1).detail()).isEqualTo("共 1 份报告");
	}

	private int version(long report) {
		return this.jdbc.queryForObject("select version from report where id = ?", Integer.class, report);
	}

	private XSSFWorkbook workbook(int year) throws Exception {
		MockHttpServletResponse answer = this.pages.get("/audit/figures/" + year + ".xlsx");
		assertThat(answer.getHeader("Content-Disposition"))
			.startsWith("attachment; filename=\"figures-" + year + ".xlsx\"; filename*=UTF-8''" + year + "%E5%B9%B4");
		return workbook(answer);
	}

	private static XSSFWorkbook workbook(MockHttpServletResponse answer) throws Exception {
		assertThat(answer.getStatus()).isEqualTo(200);
		return new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
	}

	private static Row row(XSSFSheet sheet, String code) {
		for (Row row : sheet) {
			if (texts(row).get(0).equals(code)) {
				return row;
			}
		}
		throw new AssertionError("no row of " + code);
	}

	private static List<String> texts(Row row) {
		DataFormatter formatter = new DataFormatter();
		return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList();
	}

}
