package org.nianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.nianbao.form.Cell;
import org.nianbao.form.Contact;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Figures;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.ReportContent.Reporter;
import org.nianbao.form.ReportJson;
import org.nianbao.form.Scope;

/**
 * Reports to test with.
 */
public final class SampleReports {

	/**
	 * Each topic that the form expects, and nothing that happened.
	 */
	private static final String GENERAL = "总体情况。主动公开：公布办事指南。依申请公开：写明接收渠道。信息管理：逐件审查。平台建设：网站栏目有人维护。监督保障：专人负责。";

	private SampleReports() {
	}

	/**
	 * The report of Xiji county for 2019 or 2020, as the portal brings it along.
	 */
	public static ReportContent xiji(int year) {
		try (InputStream in = SampleReports.class.getResourceAsStream("/db/sample/640422-" + year + ".json")) {
			return ReportJson.read(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A complete report that breaks no rule: zero everywhere, something written
	 * everywhere.
	 */
	public static ReportContent complete(int year) {
		Edition edition = Editions.forYear(year).orElseThrow();
		Map<String, BigDecimal> zeros = new HashMap<>();
		edition.cells().forEach((cell) -> zeros.put(cell.name(), BigDecimal.ZERO));
		Reporter reporter = new Reporter("640422", "西吉县人民政府");
		return new ReportContent(reporter, year, Scope.WHOLE, reporter.title(year),
				Figures.of(edition, zeros, Map.of()),
				new Narratives(Map.of("opening", opening(year), "一", GENERAL, "五", "问题和改进。", "六", "没有收取信息处理费。没有其他事项。"),
						Map.of()),
				Contact.NONE);
	}

	private static String opening(int year) {
		return "本报告按《条例》编制，统计期限为" + year + "年1月1日至12月31日，电子版可在西吉县人民政府网站下载。地址：西吉县政府街14号，邮编：756299，电话：0954-3016271。";
	}

	/**
	 * The same report with other figures, {@code null} for a blank.
	 */
	public static ReportContent with(ReportContent report, Map<String, BigDecimal> figures) {
		return new ReportContent(report.organization(), report.year(), report.scope(), report.title(),
				report.figures().with(figures, Map.of()), report.narratives(), report.contact());
	}

	/**
	 * The same report with one figure changed; {@code null} for a blank.
	 */
	public static ReportContent with(ReportContent report, String cell, String figure) {
		Map<String, BigDecimal> figures = new HashMap<>();
		figures.put(cell, (figure != null) ? new BigDecimal(figure) : null);
		return with(report, figures);
	}

	/**
	 * The same report with another text.
	 * @param section {@code opening} or the number of a section
	 */
	public static ReportContent saying(ReportContent report, String section, String text) {
		Map<String, String> texts = new HashMap<>(report.narratives().texts());
		texts.put(section, text);
		return new ReportContent(report.organization(), report.year(), report.scope(), report.title(), report.figures(),
				new Narratives(texts, report.narratives().headings()), report.contact());
	}

	/**
	 * The same report of another organization.
	 */
	public static ReportContent of(Reporter organization, ReportContent report) {
		return new ReportContent(organization, report.year(), report.scope(), report.title(), report.figures(),
				report.narratives(), report.contact());
	}

	/**
	 * A cell of a report's edition.
	 */
	public static Cell cell(ReportContent report, String name) {
		return report.edition().cell(name).orElseThrow();
	}

}
