package org.nianbao.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.nianbao.document.TableGrid.Line;
import org.nianbao.document.TableGrid.Slot;
import org.nianbao.form.Balance;
import org.nianbao.form.Cell;
import org.nianbao.form.Figures;
import org.nianbao.form.Layout;
import org.nianbao.form.Layout.Box;
import org.nianbao.form.Layout.Kind;
import org.nianbao.form.Table;
import org.nianbao.form.Term;

/**
 * Draws one statutory table on a sheet, merged as the form draws it. A total is a formula
 * where the report's figure is the sum of its parts, along its column as along its row;
 * where it is not, the figure stands as it was reported.
 */
final class ExcelTable {

	private static final int COMMENT_WIDTH = 3;

	private static final int COMMENT_HEIGHT = 4;

	private final XSSFSheet sheet;

	private final ExcelStyles styles;

	private final Table table;

	private final Figures figures;

	private final boolean toFillIn;

	private final int[] widths;

	private final Map<Cell, CellReference> places = new LinkedHashMap<>();

	/**
	 * @param widths how wide the sheet's columns are, in characters of which a Chinese
	 * one takes two
	 * @param toFillIn whether the table is a blank form, in which every total is added up
	 */
	ExcelTable(XSSFSheet sheet, ExcelStyles styles, Table table, Figures figures, int[] widths, boolean toFillIn) {
		this.sheet = sheet;
		this.styles = styles;
		this.table = table;
		this.figures = figures;
		this.widths = widths;
		this.toFillIn = toFillIn;
	}

	/**
	 * Draws the table and what it should add up to.
	 * @param from the first row
	 * @return the row behind the last
	 */
	int draw(int from) {
		int row = from;
		for (Line line : TableGrid.of(this.table.layout()).lines()) {
			draw(line, row++);
		}
		this.places.forEach(this::fill);
		return check(row);
	}

	private void draw(Line line, int index) {
		XSSFRow row = this.sheet.createRow(index);
		row.setHeightInPoints(ExcelStyles.LINE * textLines(line) + ExcelStyles.GAP);
		int stubs = this.table.layout().stubWidth();
		for (Slot slot : line.slots()) {
			Box box = slot.box();
			for (int column = slot.column(); column < slot.column() + box.colspan(); column++) {
				XSSFCell cell = row.createCell(column);
				cell.setCellStyle(box.label() ? this.styles.label(!line.head() && column < stubs, box.vertical())
						: this.styles.figure(box.cell().type(), this.figures.edition().computes(box.cell())));
			}
			if (slot.first()) {
				begin(slot, row);
			}
		}
	}

	/** Spreadsheets do not make room by themselves for what is merged. */
	private int textLines(Line line) {
		return line.slots()
			.stream()
			.filter((slot) -> slot.first() && slot.box().label() && slot.box().rowspan() == 1)
			.mapToInt((slot) -> {
				int width = 0;
				for (int column = slot.column(); column < slot.column() + slot.box().colspan(); column++) {
					width += this.widths[column];
				}
				return 1 + (2 * slot.box().text().length() - 1) / (width - 2);
			})
			.max()
			.orElse(1);
	}

	private void begin(Slot slot, XSSFRow row) {
		Box box = slot.box();
		if (box.kind() == Kind.FIGURE) {
			this.places.put(box.cell(), new CellReference(row.getRowNum(), slot.column()));
		}
		else {
			row.getCell(slot.column()).setCellValue(box.text());
		}
		if (box.rowspan() > 1 || box.colspan() > 1) {
			this.sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum() + box.rowspan() - 1,
					slot.column(), slot.column() + box.colspan() - 1));
		}
	}

	private void fill(Cell cell, CellReference place) {
		XSSFCell target = this.sheet.getRow(place.getRow()).getCell(place.getCol());
		BigDecimal value = this.figures.value(cell);
		if (value != null) {
			target.setCellValue(value.doubleValue());
		}
		List<Balance> totals = totals(cell);
		if (!totals.isEmpty() && (this.toFillIn || totals.stream().allMatch((total) -> isSum(value, total)))) {
			target.setCellFormula("SUM(" + ranges(totals.get(0).right()) + ")");
		}
		String note = this.figures.note(cell);
		if (note != null) {
			comment(target, note);
		}
	}

	private void comment(XSSFCell cell, String words) {
		ClientAnchor anchor = this.sheet.getWorkbook().getCreationHelper().createClientAnchor();
		anchor.setCol1(cell.getColumnIndex() + 1);
		anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_WIDTH);
		anchor.setRow1(cell.getRowIndex());
		anchor.setRow2(cell.getRowIndex() + COMMENT_HEIGHT);
		XSSFComment comment = this.sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setString(words);
		cell.setCellComment(comment);
	}

	private boolean isSum(@Nullable BigDecimal value, Balance total) {
		return value != null && value.compareTo(this.figures.sum(total.right())) == 0;
	}

	private List<Balance> totals(Cell cell) {
		return this.figures.edition()
			.balances()
			.stream()
			.filter((balance) -> balance.total() && balance.totalCell().equals(cell))
			.toList();
	}

	/** One line under the table for each balance that holds along its columns. */
	private int check(int from) {
		Map<String, List<Balance>> kinds = this.figures.edition()
			.balances()
			.stream()
			.filter((balance) -> !balance.total() && balance.left().get(0).cell().table().equals(this.table.id()))
			.collect(Collectors.groupingBy(Balance::check, LinkedHashMap::new, Collectors.toList()));
		int row = from;
		for (List<Balance> balances : kinds.values()) {
			check(balances, row++);
		}
		return row;
	}

	private void check(List<Balance> balances, int index) {
		Layout layout = this.table.layout();
		XSSFRow row = this.sheet.createRow(index);
		for (int column = 0; column < layout.width(); column++) {
			row.createCell(column).setCellStyle(this.styles.check());
		}
		Balance first = balances.get(0);
		row.getCell(0).setCellValue("核对：" + names(first.left()) + "，应等于 " + names(first.right()));
		this.sheet.addMergedRegion(new CellRangeAddress(index, index, 0, layout.stubWidth() - 1));
		for (Balance balance : balances) {
			XSSFCell cell = row.getCell(place(balance.left().get(0)).getCol());
			cell.setCellFormula(sum(balance.left()) + "-(" + sum(balance.right()) + ")");
			cell.setCellValue(
					this.figures.sum(balance.left()).subtract(this.figures.sum(balance.right())).doubleValue());
		}
	}

	private static String names(List<Term> terms) {
		return terms.stream().map(Term::name).collect(Collectors.joining("＋"));
	}

	private CellReference place(Term term) {
		return this.places.get(term.cell());
	}

	private String sum(List<Term> terms) {
		return terms.stream().map((term) -> place(term).formatAsString()).collect(Collectors.joining("+"));
	}

	/** The cells of some terms, those that follow each other as a range. */
	private String ranges(List<Term> terms) {
		List<CellReference[]> ranges = new ArrayList<>();
		for (Term term : terms) {
			CellReference place = place(term);
			CellReference[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
			if (last != null && follows(last[0], last[1], place)) {
				last[1] = place;
			}
			else {
				ranges.add(new CellReference[] { place, place });
			}
		}
		return ranges.stream()
			.map((range) -> Stream.of(range)
				.distinct()
				.map(CellReference::formatAsString)
				.collect(Collectors.joining(":")))
			.collect(Collectors.joining(","));
	}

	private static boolean follows(CellReference first, CellReference last, CellReference next) {
		boolean below = next.getCol() == first.getCol() && next.getRow() == last.getRow() + 1;
		boolean beside = next.getRow() == first.getRow() && next.getCol() == last.getCol() + 1;
		return (below && first.getCol() == last.getCol()) || (beside && first.getRow() == last.getRow());
	}

	/**
	 * Where the figures stand that nobody adds up.
	 */
	Map<Cell, CellReference> toBeTyped() {
		Map<Cell, CellReference> typed = new LinkedHashMap<>(this.places);
		typed.keySet().removeIf(this.figures.edition()::computes);
		return typed;
	}

}
