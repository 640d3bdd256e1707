package org.nianbao.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * Writes the figures of many reports as one workbook (.xlsx): a sheet for each statutory
 * table of each edition, one row a report, one column a cell; their notes; and a sheet
 * that says what it all is. Only the last rows of each sheet are held in memory, however
 * many reports there are.
 */
public final class FiguresWorkbook implements Closeable {

	private static final String FACTS = "说明";

	private static final int NAME_WIDTH = 16;

	private static final int FACT_WIDTH = 80;

	private static final int CHARACTER = 256;

	private final XSSFWorkbook whole = new XSSFWorkbook();

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(this.whole, 50, true);

	private final ExcelStyles styles = new ExcelStyles(this.whole);

	private final SXSSFSheet facts = this.workbook.createSheet(FACTS);

	private final Map<Edition, Map<Table, FiguresSheet>> sheets = new LinkedHashMap<>();

	private final NotesSheet notes = new NotesSheet(this.styles);

	/**
	 * Adds a report.
	 * @param revision the number of the revision, from 1
	 * @param issuedOn the day on which that was published
	 */
	public void add(ReportContent content, int revision, LocalDate issuedOn, boolean historical) {
		List<String> who = List.of(content.organization().code(), content.organization().name(),
				content.scope().label(), "第 " + revision + " 版", issuedOn.toString(), historical ? "归档" : "");
		this.sheets.computeIfAbsent(content.edition(), this::sheets)
			.forEach((table, sheet) -> sheet.add(who, content.figures()));
		for (Cell cell : content.edition().cells()) {
			String note = content.figures().note(cell);
			if (note != null) {
				this.notes.add(this.workbook, List.of(who.get(0), who.get(1), who.get(2), cell.name(), note));
			}
		}
	}

	private Map<Table, FiguresSheet> sheets(Edition edition) {
		Map<Table, FiguresSheet> drawn = new LinkedHashMap<>();
		for (Section section : edition.sections()) {
			Table table = section.table();
			if (table != null) {
				String name = section.number() + "（" + edition.id() + "版表格）";
				drawn.put(table, new FiguresSheet(this.workbook.createSheet(name), this.styles, table));
			}
		}
		return drawn;
	}

	/**
	 * Writes the workbook: the same bytes for the same content, whenever they are
	 * written.
	 * @param stated what it is, by the names of the facts
	 */
	public void write(Map<String, String> stated, OutputStream out) throws IOException {
		this.sheets.values().forEach((tables) -> tables.values().forEach(FiguresSheet::end));
		this.facts.setColumnWidth(0, CHARACTER * NAME_WIDTH);
		this.facts.setColumnWidth(1, CHARACTER * FACT_WIDTH);
		stated.forEach((name, fact) -> {
			Row row = this.facts.createRow(this.facts.getLastRowNum() + 1);
			row.createCell(0).setCellValue(name);
			row.createCell(1).setCellValue(fact);
			row.setHeightInPoints(ExcelStyles.LINE * (1 + 2 * fact.length() / FACT_WIDTH) + ExcelStyles.GAP);
			row.forEach((cell) -> cell.setCellStyle(this.styles.plain()));
		});
		write(out);
	}

	/**
	 * The rows lie in files beside it, and so does the whole before it is written out.
	 */
	private void write(OutputStream out) throws IOException {
		Path timed = Files.createTempFile("figures-", ".xlsx");
		try {
			this.whole.getProperties().getCoreProperties().setCreated(Optional.empty());
			try (OutputStream file = Files.newOutputStream(timed)) {
				this.workbook.write(file);
			}
			OfficeFile.withoutTimes(timed, out);
		}
		finally {
			Files.delete(timed);
		}
	}

	/**
	 * Deletes what was written beside it.
	 */
	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
