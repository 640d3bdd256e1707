package org.nianbao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.form.UnreadableReport;
import org.nianbao.intake.Grid.Box;

/**
 * Reads workbooks: each sheet that can be seen is a table. Numbers are taken as they are
 * kept, not as they are rounded for the eye.
 */
final class WorkbookReader {

	/** How many cells of all sheets may hold something. */
	private static final int MOST_CELLS = 100_000;

	/** How far a table may reach. */
	private static final int WIDEST = 200;

	private static final int HIGHEST = 5_000;

	/** More digits than a workbook keeps. */
	private static final MathContext PRECISION = new MathContext(15);

	private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

	static {
		XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		ZipSecureFile.setMaxFileCount(3_000);
		ZipSecureFile.setMaxEntrySize(128L << 20);
	}

	private final DataFormatter shown = new DataFormatter();

	private final FormulaEvaluator evaluator;

	private WorkbookReader(Workbook workbook) {
		this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
	}

	static List<Block> read(OfficePackage file) {
		count(file);
		file.requireNoDocumentType("xl/");
		try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
			WorkbookReader reader = new WorkbookReader(workbook);
			List<Block> blocks = new ArrayList<>();
			for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
				if (!workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet)) {
					blocks.add(reader.grid(workbook.getSheetAt(sheet)));
				}
			}
			return blocks;
		}
		catch (IOException | RuntimeException ex) {
			throw refused(ex);
		}
	}

	private static UnreadableReport refused(Exception ex) {
		return (ex instanceof UnreadableReport refused) ? refused
				: new UnreadableReport("工作簿打不开，可能已经损坏，请用 Excel 或者 WPS 打开，另存为 .xlsx 再导入");
	}

	/**
	 * Counts the cells before anything is built of them.
	 */
	private static void count(OfficePackage file) {
		int cells = 0;
		try {
			for (byte[] sheet : file.parts("xl/worksheets/sheet")) {
				XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(sheet));
				while (xml.hasNext()) {
					boolean cell = xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c");
					cells += cell ? 1 : 0;
					if (cells > MOST_CELLS) {
						throw new UnreadableReport("工作簿超过 " + MOST_CELLS + " 格，不会是年报的表格，没有打开");
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw refused(ex);
		}
	}

	private Grid grid(Sheet sheet) {
		Map<Integer, CellRangeAddress> merged = new HashMap<>();
		Set<Integer> covered = new HashSet<>();
		sheet.getMergedRegions().forEach((region) -> merge(region, merged, covered));
		List<Box> boxes = new ArrayList<>();
		for (Row row : sheet) {
			for (Cell cell : row) {
				int place = place(cell.getRowIndex(), cell.getColumnIndex());
				CellRangeAddress region = merged.get(place);
				if (place >= 0 && (region != null || !covered.contains(place))) {
					boxes.add(box(cell, region));
				}
			}
		}
		return Grid.of(used(boxes));
	}

	private static void merge(CellRangeAddress region, Map<Integer, CellRangeAddress> merged, Set<Integer> covered) {
		int place = place(region.getFirstRow(), region.getFirstColumn());
		if (place < 0 || place(region.getLastRow(), Math.min(region.getLastColumn(), WIDEST - 1)) < 0) {
			return;
		}
		merged.put(place, region);
		for (int line = region.getFirstRow(); line <= region.getLastRow(); line++) {
			for (int column = region.getFirstColumn(); column <= Math.min(region.getLastColumn(),
					WIDEST - 1); column++) {
				covered.add(place(line, column));
			}
		}
	}

	/**
	 * A place as one number, -1 if it lies where no table of a report reaches.
	 */
	private static int place(int line, int column) {
		return (line < HIGHEST && column < WIDEST) ? line * WIDEST + column : -1;
	}

	private Box box(Cell cell, @org.jspecify.annotations.Nullable CellRangeAddress region) {
		int height = (region != null) ? region.getLastRow() - region.getFirstRow() + 1 : 1;
		int width = (region != null) ? Math.min(region.getLastColumn(), WIDEST - 1) - region.getFirstColumn() + 1 : 1;
		return new Box(cell.getRowIndex(), cell.getColumnIndex(), height, width, text(cell).strip(), note(cell));
	}

	/**
	 * The boxes without the blank ones around all that say something.
	 */
	private static List<Box> used(List<Box> boxes) {
		List<Box> said = boxes.stream().filter((box) -> !box.isBlank()).toList();
		int top = said.stream().mapToInt(Box::line).min().orElse(0);
		int left = said.stream().mapToInt(Box::column).min().orElse(0);
		int bottom = said.stream().mapToInt((box) -> box.line() + box.height()).max().orElse(0);
		int right = said.stream().mapToInt((box) -> box.column() + box.width()).max().orElse(0);
		return boxes.stream()
			.filter((box) -> box.line() >= top && box.column() >= left && box.line() < bottom && box.column() < right)
			.map((box) -> new Box(box.line() - top, box.column() - left, Math.min(box.height(), bottom - box.line()),
					Math.min(box.width(), right - box.column()), box.text(), box.note()))
			.toList();
	}

	private static String note(Cell cell) {
		Comment comment = cell.getCellComment();
		return (comment != null && comment.getString() != null) ? comment.getString().getString().strip() : "";
	}

	private String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		boolean unknown = cell.getCellType() == CellType.FORMULA && type == CellType.NUMERIC && uncached(cell);
		if (unknown) {
			return evaluated(cell);
		}
		return switch (type) {
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? this.shown.formatCellValue(cell, this.evaluator)
					: number(cell.getNumericCellValue(), cell);
			case STRING -> cell.getRichStringCellValue().getString();
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
			case ERROR -> "#错误";
			default -> "";
		};
	}

	private static boolean uncached(Cell cell) {
		return cell instanceof org.apache.poi.xssf.usermodel.XSSFCell xssf && !xssf.getCTCell().isSetV();
	}

	private String evaluated(Cell cell) {
		try {
			CellValue value = this.evaluator.evaluate(cell);
			return (value != null && value.getCellType() == CellType.NUMERIC) ? number(value.getNumberValue(), cell)
					: "";
		}
		catch (RuntimeException ex) {
			return "";
		}
	}

	/**
	 * A number without the noise of binary fractions; a percentage keeps its sign.
	 */
	private static String number(double value, Cell cell) {
		if (!Double.isFinite(value)) {
			return "";
		}
		BigDecimal exact = new BigDecimal(value).round(PRECISION).stripTrailingZeros();
		String text = ((exact.scale() < 0) ? exact.setScale(0) : exact).toPlainString();
		return cell.getCellStyle().getDataFormatString().contains("%")
				? exact.movePointRight(2).stripTrailingZeros().toPlainString() + "%" : text;
	}

}
