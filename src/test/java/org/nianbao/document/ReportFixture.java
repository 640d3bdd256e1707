package org.nianbao.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.check.Checks;
import org.nianbao.check.Examined;
import org.nianbao.difference.Difference;
import org.nianbao.form.Cell;
import org.nianbao.form.CellType;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.Scope;

/**
 * Reports to be drawn, with words of nobody's real report.
 */
final class ReportFixture {

	private static final String OPENING = """
			本报告依据《中华人民共和国政府信息公开条例》第五十条的规定编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、\
			政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。报告所列数据的统计期限为当年1月1日至12月31日。\
			电子版可在门户网站“政府信息公开年报”栏目下载；对内容有疑问的，请与本机关联系。""";

	private static final String GENERAL = """
			这一年，全县把**公开作为常态**，围绕群众最关心的事项持续公开、及时解读（**含图文解读**），共处理来信来访涉及公开的事项**1,204**件，回应率100%。

			（一）主动公开
			门户网站全年发布各类信息5,612条，其中**规范性文件**、财政预决算、重点民生实事三类占**四成以上**。凡是规范性文件，均在印发之日起二十个工作日内公开。

			1.政府网站
			栏目由原来的四十六个并为二十九个，“**政策文件库**”可以按主题、体裁、文号检索，所有文件都提供可复制的文本。

			2.政务新媒体
			推文注明出处，留言在两个工作日内答复；长期不更新的账号一律注销。

			（二）依申请公开
			申请的接收、登记、补正、审核、答复、送达、归档，每一步都在系统里留痕。对一件申请涉及多个机关的，由首收机关牵头会商，不让申请人来回跑。

			（三）政府信息管理
			对历年文件重新核对效力，失效和废止的逐件标注，现行有效的按统一格式集中公开。

			（四）政府信息公开平台建设
			乡镇便民服务中心设公开查阅点十九处，配备自助终端，并为老年人保留纸质目录。

			（五）监督保障
			公开工作列入年度考核，分值占百分之四；全年培训三次，二百一十人次参加，未发生因公开不当而追究责任的情形。""";

	private static final String PROBLEMS = """
			一是部分单位**解读偏少**，重转发、轻解释；二是申请答复的说理还不够充分。下一步，将把解读方案与文件同步起草、同步审签、同步发布，\
			并汇编典型答复，供各单位参照。""";

	private static final String OTHER = "本年度没有收取信息处理费。没有其他需要报告的事项。";

	private ReportFixture() {
	}

	/**
	 * Every kind of report: historical, crowded and plain.
	 */
	static List<IssuedReport> all() {
		IssuedReport crowded = crowded2021();
		return List.of(published2019(), crowded, corrected(),
				new IssuedReport(annotated(crowded, "").content(), List.of(), 1, crowded.issuedOn(), false, null));
	}

	/**
	 * The figures of Xiji county for 2019 as they were published: with blanks, and a
	 * matrix that does not balance.
	 */
	static IssuedReport published2019() {
		Edition edition = Editions.byId("2019").orElseThrow();
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		fill(values, edition, "table2", "0 0 0 4 4 4 305 0 80639 78 113 191 1285 -14 1271 19 -3 16 2 4 20 33.99");
		edition.cells()
			.stream()
			.filter((cell) -> cell.name().matches("table4/.*|table3/.*/总计|table3/[一二三四].*/总计"))
			.forEach((cell) -> values.put(cell.name(), BigDecimal.ZERO));
		for (String cell : List.of("一/自然人", "一/总计", "三（一）/自然人", "三（一）/总计")) {
			values.put("table3/" + cell, BigDecimal.TEN);
		}
		values.put("table3/二/自然人", BigDecimal.ZERO);
		Narratives narratives = new Narratives(
				Map.of(Narratives.OPENING, OPENING, "一", GENERAL, "五", PROBLEMS, "六", OTHER), Map.of("一", "主要做法"));
		ReportContent content = new ReportContent(new Reporter("640422", "西吉县人民政府"), 2019, Scope.WHOLE,
				"西吉县2019年政府信息公开工作年度报告", Figures.of(edition, values, Map.of("table2/规范性文件/本年新公开数量", "其中修订2件")),
				narratives, new Contact("西吉县人民政府办公室", "西吉县吉强镇", "756299", "0954-3010000"));
		return new IssuedReport(content, Checks.run(new Examined(content, true, null)), 1, LocalDate.of(2026, 3, 2),
				true, "表三“（七）总计”一行原报告填为0，与上列各行不符；原报告如此，存档时保留。");
	}

	/**
	 * A report of edition 2021 that fills every cell, with five digits or with money.
	 */
	static IssuedReport crowded2021() {
		Edition edition = Editions.byId("2021").orElseThrow();
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		for (Cell cell : edition.cells()) {
			values.put(cell.name(), (cell.type() == CellType.MONEY) ? new BigDecimal("12345.678901")
					: BigDecimal.valueOf(90000 + cell.index()));
		}
		Map<String, String> notes = Map.of("table2/行政规范性文件/本年制发件数", "其中修订16件", "table3/三（六）1/自然人", "含上年补正件",
				"table4/行政复议/结果维持", "含并案2件", "table4/复议后起诉/总计", "含撤诉1件");
		Narratives narratives = new Narratives(Map.of(Narratives.OPENING, OPENING, "一",
				GENERAL + "\n" + (GENERAL.substring(GENERAL.indexOf("（一）")) + "\n").repeat(4), "五", PROBLEMS, "六",
				OTHER), Map.of());
		ReportContent content = new ReportContent(new Reporter("640422", "西吉县人民政府"), 2023, Scope.OWN,
				"西吉县人民政府2023年政府信息公开工作年度报告", Figures.of(edition, values, notes), narratives, Contact.NONE);
		return new IssuedReport(content, Checks.run(new Examined(content, false, null)), 2, LocalDate.of(2024, 1, 30),
				false, "更正表四行政复议一栏的笔误。");
	}

	/**
	 * The crowded report corrected: figures of each table, a sentence, a paragraph more,
	 * and whom to ask.
	 */
	static IssuedReport corrected() {
		IssuedReport report = crowded2021();
		ReportContent before = report.content();
		Map<String, BigDecimal> figures = new LinkedHashMap<>();
		figures.put("table3/一/自然人", new BigDecimal("12"));
		figures.put("table4/行政复议/结果维持", null);
		Map<String, String> texts = new LinkedHashMap<>(before.narratives().texts());
		texts.compute("一",
				(name, text) -> text.replace("各类信息5,612条", "各类信息5,621条")
					.replace("推文注明出处，留言在两个工作日内答复；", "留言在两个工作日内答复；")
					.replaceFirst("乡镇便民服务中心", "一体化平台年内上线，数据逐日更新。\n乡镇便民服务中心"));
		ReportContent after = new ReportContent(before.organization(), before.year(), before.scope(), before.title(),
				before.figures().with(figures, Map.of("table4/行政复议/结果维持", "")),
				new Narratives(texts, before.narratives().headings()),
				new Contact("西吉县人民政府办公室", "西吉县吉强镇", "756299", "0954-3010000"));
		return new IssuedReport(after, List.of(), 2, LocalDate.of(2024, 3, 5), false, null,
				new Correction("表三、表四各有一处录入错误，由本机关自查发现。\n正文的数字随表格更正。", 1, Difference.between(before, after)));
	}

	/**
	 * A report with a note beside each of its figures.
	 * @param note the note, blank for none
	 */
	static IssuedReport annotated(IssuedReport report, String note) {
		ReportContent content = report.content();
		Map<String, String> notes = new LinkedHashMap<>();
		content.edition().cells().forEach((cell) -> notes.put(cell.name(), note));
		return issued(report, new ReportContent(content.organization(), content.year(), content.scope(),
				content.title(), content.figures().with(Map.of(), notes), content.narratives(), content.contact()));
	}

	/**
	 * A report that says something else in section 六.
	 */
	static IssuedReport saying(String other) {
		IssuedReport report = crowded2021();
		ReportContent content = report.content();
		return issued(report, new ReportContent(content.organization(), content.year(), content.scope(),
				content.title(), content.figures(), new Narratives(Map.of("六", other), Map.of()), content.contact()));
	}

	private static IssuedReport issued(IssuedReport report, ReportContent content) {
		return new IssuedReport(content, report.findings(), report.revision(), report.issuedOn(), report.historical(),
				report.remark());
	}

	private static void fill(Map<String, BigDecimal> values, Edition edition, String table, String figures) {
		List<Cell> cells = edition.cells().stream().filter((cell) -> cell.table().equals(table)).toList();
		String[] numbers = figures.split(" ");
		for (int i = 0; i < numbers.length; i++) {
			values.put(cells.get(i).name(), new BigDecimal(numbers[i]));
		}
	}

}
