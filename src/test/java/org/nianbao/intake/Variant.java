package org.nianbao.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import org.nianbao.SampleReports;
import org.nianbao.form.Cell;
import org.nianbao.form.Contact;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

/**
 * A file that an office might have made, by seed: random figures, a style, a format, and
 * in most of them what people get wrong.
 *
 * @param seed makes the same file again
 * @param content the report that is in it, also where a line of it is lost
 * @param drawn what is written into the file
 * @param style how
 * @param kind the kind of file
 * @param clean whether nothing in it is wrong
 * @param changes what was changed
 */
record Variant(long seed, ReportContent content, DrawnReport drawn, Style style, OfficeFormat kind, boolean clean,
		List<String> changes) {

	private static final String[] OFFICES = { "西吉县人民政府", "隆德县教育局", "泾源县香水镇人民政府", "彭阳县" };

	private static final String UNDIVIDED = "table3/三（六）";

	static Variant of(long seed) {
		Random random = new Random(seed * 7919 + 17);
		boolean clean = seed % 3 == 0;
		Style style = Style.values()[random.nextInt(Style.values().length)];
		OfficeFormat kind = (seed % 8 == 1) ? OfficeFormat.DOCX
				: (seed % 16 == 2) ? OfficeFormat.XLSX : OfficeFormat.HTML;
		RandomFigures figures = new RandomFigures(random, random.nextInt(3) == 0);
		ReportContent full = content(random, figures, clean);
		List<String> changes = new ArrayList<>();
		boolean undivided = !clean && full.edition().id().equals("2021") && random.nextInt(6) == 0;
		ReportContent content = undivided ? undivided(full) : full;
		Map<Cell, String> written = new HashMap<>();
		DrawnReport drawn = DrawnReport.of(content,
				(cell) -> written.computeIfAbsent(cell, (one) -> figures.write(content.figures(), one)));
		if (undivided) {
			changes.add("undivided");
			drawn = drawn.tables((table) -> List.of(table.id().equals("table3") ? ShapeNoise.undivided(table) : table));
		}
		if (!clean) {
			drawn = noised(drawn, style, content, random, changes);
		}
		drawn = shaped(drawn, style, random, changes);
		return new Variant(seed, content, drawn, style, kind, clean, List.copyOf(changes));
	}

	/**
	 * With the figures of the group （六） in its last line only.
	 */
	private static ReportContent undivided(ReportContent content) {
		Map<String, BigDecimal> gone = new HashMap<>();
		content.edition()
			.cells()
			.stream()
			.filter((cell) -> cell.name().matches(UNDIVIDED + "[12]/.*"))
			.forEach((cell) -> gone.put(cell.name(), null));
		return SampleReports.with(content, gone);
	}

	private static ReportContent content(Random random, RandomFigures figures, boolean clean) {
		int year = 2019 + random.nextInt(6);
		String edition = (!clean && random.nextInt(12) == 0) ? "2019" : Editions.forYear(year).orElseThrow().id();
		Reporter reporter = new Reporter("", OFFICES[random.nextInt(OFFICES.length)]);
		Figures made = figures.of(Editions.byId(edition).orElseThrow());
		Map<String, String> texts = Map.of("opening", "本报告按照《条例》第五十条编制，数据统计到" + year + "年12月31日。", "一",
				"全年公开信息" + random.nextInt(999) + "条。\n\n（一）主动公开\n按目录公布。", "五", "解读不够，将予改进。", "六", "没有收取信息处理费。");
		return new ReportContent(reporter, year, Scope.OWN, reporter.title(year), made, new Narratives(texts, Map.of()),
				Contact.NONE);
	}

	private static DrawnReport noised(DrawnReport drawn, Style style, ReportContent content, Random random,
			List<String> changes) {
		ShapeNoise shapes = new ShapeNoise(random);
		double rate = random.nextInt(4) * 0.06;
		LabelNoise labels = new LabelNoise(random, rate);
		changes.add("noise " + rate);
		Clutter clutter = new Clutter(random, style != Style.UNMERGED);
		DrawnReport noised = drawn
			.tables((table) -> List.of(labels.in(shapes.merges(shapes.totals(shapes.lines(table))))));
		changes.addAll(shapes.done());
		if (random.nextInt(3) == 0 && content.edition().covers(content.year())) {
			noised = noised.tables(clutter::in);
			changes.addAll(clutter.done());
		}
		return noised;
	}

	/**
	 * Into the shape of a style, tables cut anywhere.
	 */
	private static DrawnReport shaped(DrawnReport drawn, Style style, Random random, List<String> changes) {
		return switch (style) {
			case SAVED -> drawn.tables((table) -> List.of(Shapes.wrapped(table)));
			case MANGLED, NESTED -> drawn;
			case SPLIT -> drawn.tables((table) -> split(table, random, changes));
			case UNMERGED -> {
				int how = random.nextInt(4);
				changes.add("unmerged " + how);
				Function<DrawnTable, DrawnTable> heads = (how < 2) ? Shapes::flat : (table) -> table;
				yield drawn.tables((table) -> List
					.of((how % 2 == 0) ? Shapes.repeated(heads.apply(table)) : Shapes.unmerged(heads.apply(table))));
			}
		};
	}

	private static List<DrawnTable> split(DrawnTable table, Random random, List<String> changes) {
		int heads = table.headHeight();
		switch (table.id()) {
			case "table2":
				return random.nextBoolean() ? Shapes.clauses(table) : List.of(table);
			case "table3":
				int line = heads + 1 + random.nextInt(table.height() - heads - 2);
				boolean again = random.nextBoolean();
				changes.add("cut at " + line + (again ? " with heads" : ""));
				return Shapes.halves(table, line, again);
			default:
				if (table.width() % 5 != 0) {
					return List.of(table);
				}
				return random.nextBoolean() ? Shapes.blocks(table) : List.of(Shapes.stacked(table));
		}
	}

	String name() {
		return "report-" + this.seed + this.kind.ending();
	}

	/**
	 * What is read from it.
	 */
	Taken read() {
		return Intake.read(name(), this.kind.write(this.drawn, this.style));
	}

	@Override
	public String toString() {
		return "seed " + this.seed + " (" + this.content.edition().id() + " " + this.style + " " + this.kind + " "
				+ String.join(", ", this.changes) + ")";
	}

	List<Cell> cells() {
		return this.content.edition().cells();
	}

}
