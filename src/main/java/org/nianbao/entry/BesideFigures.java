package org.nianbao.entry;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Cell;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ScriptJson;
import org.nianbao.form.Table;
import org.nianbao.report.CarriedOver;
import org.nianbao.report.ReportOnDesk;

/**
 * What the entry grid shows beside a table's figures, as {@link ScriptJson} by the names
 * of the cells.
 *
 * @param lastYear last year's figures of the cells that its form has too, {@code null} if
 * there is no report
 * @param carried what became of the figures that were carried over, {@code null} if none
 * were
 */
record BesideFigures(@Nullable String lastYear, @Nullable String carried) {

	static BesideFigures of(ReportOnDesk report, Table table, @Nullable ReportContent lastYear) {
		Map<String, String> figures = new TreeMap<>();
		Map<String, Carried> carried = new TreeMap<>();
		for (Cell cell : table.cells()) {
			if (lastYear != null) {
				lastYear.edition()
					.cell(cell.name())
					.filter((same) -> !lastYear.figures().isBlank(same))
					.ifPresent((same) -> figures.put(cell.name(), lastYear.figures().text(same)));
			}
			CarriedOver figure = report.said().carried().get(cell.name());
			if (figure != null) {
				carried.put(cell.name(), Carried.of(figure, report, cell));
			}
		}
		return new BesideFigures(json(figures), json(carried));
	}

	private static @Nullable String json(Map<String, ?> cells) {
		return cells.isEmpty() ? null : ScriptJson.of(cells);
	}

	/**
	 * A figure that was carried over.
	 *
	 * @param figure what last year's report states
	 * @param source where it does
	 * @param confirmed whether it is confirmed
	 * @param reason why this report states another figure, if it is the one that it
	 * states now
	 */
	private record Carried(String figure, String source, boolean confirmed, String reason) {

		static Carried of(CarriedOver carried, ReportOnDesk report, Cell cell) {
			boolean explained = carried.explains(report.content().figures().value(cell));
			return new Carried(carried.text(), carried.source(), carried.confirmed(),
					explained ? carried.reason() : "");
		}

	}

}
