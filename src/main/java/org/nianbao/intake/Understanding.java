package org.nianbao.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.nianbao.form.Editions;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Table;
import org.nianbao.form.UnreadableReport;
import org.nianbao.source.Block;
import org.nianbao.source.Grid;
import org.nianbao.source.Grid.Box;
import org.nianbao.source.Paragraph;
import org.nianbao.source.Source;

/**
 * Makes a report of paragraphs and tables.
 */
final class Understanding {

	private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)\\s*年\\s*1\\s*月\\s*1\\s*日");

	static final Pattern UNIT = Pattern.compile("[^。]{0,30}单位\\s*[:：为]?\\s*万?元[^。]{0,10}");

	/**
	 * How much tables 3 and 4, and the year, count beside table 2 in telling editions.
	 */
	private static final double OTHERS = 0.01;

	private static final double YEAR = 0.2;

	private final Source source;

	private final List<Grid> grids;

	private Understanding(Source source) {
		this.source = source;
		this.grids = source.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
	}

	/**
	 * The report in a file.
	 * @throws UnreadableReport if there is none
	 */
	static Taken of(Source source) {
		byte[] json = source.json();
		return (json != null) ? carried(json) : new Understanding(source).taken();
	}

	private static Taken carried(byte[] json) {
		ReportContent content = ReportJson.read(json);
		return new Taken(content.organization(), content.year(), content.scope(), content.title(), content.figures(),
				content.narratives(), content.contact(), ReportJson.imprint(json).orElse(null), List.of(), List.of(),
				Map.of());
	}

	private Taken taken() {
		Tables tables = tables();
		if (tables.hits().isEmpty()) {
			throw new UnreadableReport("没有找到年报的表格：要有主动公开、申请办理或者复议诉讼的法定表格。图片里的表格读不出来；"
					+ "从 PDF 里复制的文字分不清格子，请直接上传那个 PDF，或者从 Word、Excel、网页里复制");
		}
		Remarks remarks = tables.remarks();
		Prose prose = new Prose(tables.edition(), pieces(tables), remarks);
		Title title = prose.title();
		Title named = Title.of(stem(), 0).orElse(null);
		Narratives narratives = prose.narratives();
		Facts facts = Facts.in(this.grids);
		Integer year = (facts.year() != null) ? facts.year()
				: year(title, named, narratives.text(Narratives.OPENING), remarks);
		if (year != null && !tables.edition().covers(year)) {
			remarks.ask("edition", String.valueOf(year), tables.edition().id(),
					year + " 年的报告用的是 " + tables.edition().id() + " 版表格（" + tables.edition().issuedAs() + "），请核对");
		}
		return new Taken(
				new Reporter(facts.code(), facts.name().isEmpty() ? organization(title, named, remarks) : facts.name()),
				year, facts.scope(), (title != null) ? title.text() : "", tables.figures(), narratives,
				ContactFinder.in(narratives.text(Narratives.OPENING), prose.contact()), null, remarks.all(),
				tables.shown(), tables.origins());
	}

	/**
	 * The tables on the form that fits them best: table 2 tells the editions apart
	 * clearly, table 3 by one group of lines, the year if nothing else does.
	 */
	private Tables tables() {
		List<Around> around = Around.tables(this.source.blocks());
		List<String> units = units();
		int year = yearSaid();
		return Editions.ids()
			.stream()
			.map((id) -> new Tables(Editions.byId(id).orElseThrow(), this.grids, around, units))
			.max(Comparator.comparing((tables) -> fit(tables, year)))
			.orElseThrow();
	}

	private static double fit(Tables tables, int year) {
		List<Table> all = tables.edition().tables();
		double others = all.stream().skip(1).mapToDouble(tables::equal).sum();
		return tables.equal(all.get(0)) + others * OTHERS + (tables.edition().covers(year) ? YEAR : 0);
	}

	/**
	 * The report year by the title, the name of the file or what the file says elsewhere;
	 * 0 if none of them says it.
	 */
	private int yearSaid() {
		Integer fact = Facts.in(this.grids).year();
		if (fact != null) {
			return fact;
		}
		List<String> plain = this.source.blocks()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map((block) -> ((Paragraph) block).plain())
			.toList();
		return IntStream.range(0, plain.size())
			.mapToObj((from) -> Title.at(plain, from))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> Title.of(stem(), 0))
			.map(Title::year)
			.orElse(0);
	}

	private String stem() {
		int ending = this.source.name().lastIndexOf('.');
		return (ending > 0) ? this.source.name().substring(0, ending) : this.source.name();
	}

	/**
	 * What the file says of units in a line of its own.
	 */
	private List<String> units() {
		Stream<String> boxes = this.grids.stream()
			.flatMap((grid) -> IntStream.range(0, grid.height()).boxed().flatMap((line) -> grid.line(line).stream()))
			.map(Box::text);
		Stream<String> paragraphs = this.source.blocks()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map((block) -> ((Paragraph) block).plain());
		return Stream.concat(boxes, paragraphs).filter((text) -> UNIT.matcher(text).matches()).distinct().toList();
	}

	/**
	 * The paragraphs, those too that stand in lines of tables of their own, as in a
	 * workbook.
	 */
	private List<Paragraph> pieces(Tables tables) {
		List<Paragraph> pieces = new ArrayList<>();
		FormWords words = new FormWords(tables.edition());
		for (Block block : this.source.blocks()) {
			if (block instanceof Paragraph paragraph) {
				pieces.add(paragraph);
			}
			else if (block instanceof Grid grid) {
				pieces(grid, tables, words, pieces);
			}
		}
		return pieces;
	}

	private static void pieces(Grid grid, Tables tables, FormWords words, List<Paragraph> pieces) {
		for (int number = 0; number < grid.height(); number++) {
			SourceLine line = new SourceLine(0, grid, number);
			List<Box> said = grid.line(number).stream().filter((box) -> !box.isBlank()).toList();
			if (!tables.isRead(grid, number) && said.size() == 1 && said.get(0).line() == number
					&& FigureText.isLabel(said.get(0).text()) && !words.heads(line)
					&& !words.names(List.of(Label.of(said.get(0).text())))) {
				said.get(0)
					.text()
					.lines()
					.filter((text) -> !text.isBlank())
					.forEach((text) -> pieces.add(new Paragraph(text.strip())));
			}
		}
	}

	private static @Nullable Integer year(@Nullable Title title, @Nullable Title named, String opening,
			Remarks remarks) {
		if (title != null) {
			return title.year();
		}
		if (named != null) {
			remarks.note("year", named.text(), String.valueOf(named.year()), "正文没有标题，年度按文件名读作 " + named.year());
			return named.year();
		}
		Matcher period = PERIOD.matcher(opening);
		if (period.find()) {
			remarks.ask("year", period.group(), period.group(1), "没有找到标题，年度按统计时段读作 " + period.group(1) + "，请核对");
			return Integer.valueOf(period.group(1));
		}
		remarks.ask("year", "", "", "没有找到报告年度，请填写");
		return null;
	}

	private static String organization(@Nullable Title title, @Nullable Title named, Remarks remarks) {
		if (title != null && !title.organization().isEmpty()) {
			return title.organization();
		}
		if (named != null && !named.organization().isEmpty()) {
			remarks.note("organization", named.text(), named.organization(),
					"正文的标题没有写机关名称，按文件名读作“" + named.organization() + "”");
			return named.organization();
		}
		remarks.ask("organization", "", "", "没有找到机关名称，请选择");
		return "";
	}

}
