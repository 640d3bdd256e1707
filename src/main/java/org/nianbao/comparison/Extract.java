package org.nianbao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.publication.PublishedReport;

/**
 * A comparison as lists: everything, also what does not differ.
 *
 * @param comparison what is compared
 */
record Extract(Comparison comparison) {

	/** What the reports are described by. */
	static final List<String> REPORT_HEADS = List.of("序号", "机构代码", "机构名称", "年度", "统计范围", "表格版本", "第几版", "标题");

	/** More characters than this a box of a workbook does not take. */
	private static final int LONGEST = 32_000;

	/**
	 * The reports, the one that the others are compared with first.
	 */
	Stream<List<Object>> reports() {
		List<Side> sides = this.comparison.sides();
		return IntStream.range(0, sides.size()).mapToObj((at) -> {
			PublishedReport report = sides.get(at).report();
			return List.of(BigDecimal.valueOf(at + 1L), report.organizationCode(), report.organizationName(),
					BigDecimal.valueOf(report.year()), report.scope().label(), sides.get(at).edition().id(),
					BigDecimal.valueOf(report.number()), report.title());
		});
	}

	/**
	 * What the columns of the figures are called.
	 */
	List<String> heads() {
		List<String> heads = new ArrayList<>(List.of("表", "行", "列"));
		for (Side side : this.comparison.sides()) {
			String name = side.name();
			heads.addAll(List.of(name, name + "·单元格"));
			if (side != this.comparison.base()) {
				heads.addAll(List.of(name + "·增减", name + "·增减（%）"));
			}
			heads.add(name + "·备注");
		}
		return heads;
	}

	/**
	 * The figures under their heads: numbers, texts, {@code null} for nothing; then the
	 * rates in per cent, of which the differences are percentage points.
	 */
	Stream<List<@Nullable Object>> rows() {
		Stream<List<@Nullable Object>> figures = this.comparison.tables()
			.stream()
			.flatMap((table) -> table.groups()
				.stream()
				.flatMap((group) -> group.lines()
					.stream()
					.map((line) -> row(table.heading().text(), group.label(), line))));
		return Stream.concat(figures, this.comparison.rates().stream().map((line) -> row("比率（%）", line.label(), line)));
	}

	private static List<@Nullable Object> row(String table, String row, Line line) {
		List<@Nullable Object> fields = new ArrayList<>(
				List.of(table, row, line.label().equals(row) ? "" : line.label()));
		for (Box box : line.boxes()) {
			Value value = box.value();
			Change change = box.change();
			fields.add(rounded(value));
			fields.add(String.join(" + ", value.cells()));
			if (change != null) {
				fields.add(change.difference());
				fields.add(change.percent());
			}
			String note = value.note();
			fields.add((note != null) ? note : value.why());
		}
		return fields;
	}

	private static @Nullable BigDecimal rounded(Value value) {
		BigDecimal number = value.number();
		return (number != null && value.text().endsWith("%")) ? new BigDecimal(value.text().replace("%", "")) : number;
	}

	/**
	 * What the columns of the texts are called.
	 */
	List<String> textHeads() {
		return Stream.concat(Stream.of("部分"), this.comparison.sides().stream().map(Side::name)).toList();
	}

	/**
	 * The opening and the narratives under their heads.
	 */
	Stream<List<String>> texts() {
		return TextComparison.names(this.comparison.latest())
			.entrySet()
			.stream()
			.map((text) -> Stream.concat(Stream.of(text.getValue().text()),
					this.comparison.sides().stream().map((side) -> shortened(TextComparison.text(side, text.getKey()))))
				.toList());
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "……（太长，其余见报告）";
	}

}
