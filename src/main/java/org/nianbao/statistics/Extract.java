package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Measure;
import org.nianbao.form.Rate;
import org.nianbao.form.Ratio;

/**
 * The table of a page as a list: the same numbers, and of every rate also what it is made
 * of, with the cells.
 *
 * @param columns what is compared
 * @param lines the reports in the order of the page
 */
record Extract(List<Column> columns, Stream<Line> lines) {

	/** What stands before the columns. */
	static final List<String> WHO = List.of("机构代码", "机构名称", "年度", "统计范围", "表格版本", "第几版", "名次");

	/** What each rate is described by. */
	static final List<String> RATE_HEADS = List.of("名称", "英文名称", "分子", "分子单元格", "分母", "分母单元格", "说明", "依据",
			"表格没有这一项的原因");

	/**
	 * What the columns are called: of a rate the per cent, the numerator and the
	 * denominator with their cells, and what is to be said about it.
	 */
	List<String> heads() {
		List<String> heads = new ArrayList<>(WHO);
		for (Column column : this.columns) {
			heads.add(column.label() + "（" + column.unit() + "）");
			Rate rate = column.rate();
			if (rate != null) {
				heads.add(part(column, "分子", rate.share()));
				heads.add(part(column, "分母", rate.whole()));
			}
			heads.add(column.label() + "·备注");
		}
		return heads;
	}

	private static String part(Column column, String part, Measure measure) {
		return column.label() + "·" + part + (measure.cells().isEmpty() ? "" : "：" + cells(measure));
	}

	private static String cells(Measure measure) {
		return String.join(" + ", measure.cells());
	}

	/**
	 * What stands in the columns: numbers, texts, {@code null} for nothing.
	 */
	Stream<List<@Nullable Object>> rows() {
		return this.lines.map(this::row);
	}

	private List<@Nullable Object> row(Line line) {
		Reported report = line.report();
		List<@Nullable Object> row = new ArrayList<>(
				List.of(report.organizationCode(), report.organizationName(), BigDecimal.valueOf(report.year()),
						report.scope().label(), report.edition().id(), BigDecimal.valueOf(report.number())));
		row.add((line.rank() != null) ? BigDecimal.valueOf(line.rank()) : null);
		for (int at = 0; at < this.columns.size(); at++) {
			Line.Box box = line.boxes().get(at);
			Ratio ratio = box.mark().ratio();
			if (this.columns.get(at).rate() == null) {
				row.add(box.mark().figure());
			}
			else {
				row.add((ratio != null && ratio.known()) ? ratio.percent(1) : null);
				row.add((ratio != null) ? ratio.share() : null);
				row.add((ratio != null) ? ratio.whole() : null);
			}
			row.add(box.why());
		}
		return row;
	}

	/**
	 * What the rates are made of, one a row under {@link #RATE_HEADS}.
	 */
	Stream<List<String>> rates() {
		return this.columns.stream().map(Column::rate).filter((rate) -> rate != null).map(Extract::described);
	}

	private static List<String> described(Rate rate) {
		String lacking = rate.lacking();
		return List.of(rate.label(), rate.english(), rate.share().label(), cells(rate.share()), rate.whole().label(),
				cells(rate.whole()), rate.explanation(), rate.article(), (lacking != null) ? lacking : "");
	}

}
