package org.nianbao.opendata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.nianbao.discovery.DataLicence;
import org.nianbao.discovery.YearFormat;
import org.nianbao.document.FiguresCsv;
import org.nianbao.document.FiguresWorkbook;
import org.nianbao.form.ReportJson;
import org.nianbao.publication.Format;
import org.nianbao.publication.FrozenReport;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.springframework.stereotype.Component;

/**
 * Writes all reports of a year into one file, from the JSON reports as they were frozen.
 * Fifty of them are in memory at a time, however many there are.
 */
@Component
class YearWriter {

	private static final int AT_ONCE = 50;

	/** Within a text of JSON no line ends. */
	private static final Pattern LINE_END = Pattern.compile("\\r?\\n *");

	private final Revisions revisions;

	private final DataLicence licence;

	YearWriter(Revisions revisions, DataLicence licence) {
		this.revisions = revisions;
		this.licence = licence;
	}

	/**
	 * By what the file is told from any other.
	 */
	String tag(WholeYear year, YearFormat format) {
		return year.tag(format, this.licence.words());
	}

	/**
	 * Writes a file over what is there.
	 */
	void write(WholeYear year, YearFormat format, Path file) throws IOException {
		switch (format) {
			case CSV -> csv(year, file);
			case JSONL -> lines(year, file);
			case XLSX -> workbook(year, file);
		}
	}

	private void csv(WholeYear year, Path file) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			FiguresCsv csv = new FiguresCsv(out);
			each(year, (report, json) -> csv.add(ReportJson.read(json), report.number(), report.publishedOn(),
					report.historical()));
		}
	}

	private void lines(WholeYear year, Path file) throws IOException {
		try (Writer out = Files.newBufferedWriter(file)) {
			each(year,
					(report, json) -> out
						.append(LINE_END.matcher(new String(json, StandardCharsets.UTF_8)).replaceAll(""))
						.append('\n'));
		}
	}

	private void workbook(WholeYear year, Path file) throws IOException {
		try (FiguresWorkbook workbook = new FiguresWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			each(year, (report, json) -> workbook.add(ReportJson.read(json), report.number(), report.publishedOn(),
					report.historical()));
			workbook.write(facts(year), out);
		}
	}

	private Map<String, String> facts(WholeYear year) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("内容", year.year() + "年政府信息公开工作年度报告全部数据");
		facts.put("报告", "共 " + year.reports().size() + " 份，每份取现行的一版，最近发布于 " + year.newest());
		facts.put("统计范围", "“全县”的报告已经包含下级机关的数据，不要与“本机关”的报告相加");
		facts.put("表", "每张法定表格一页，一行一份报告；用两种版本表格的，各占一页");
		facts.put("列", "第一行是表中的行，第二行是表中的列，第三行是单元格的名字，与报告的 JSON、CSV 文件一致");
		facts.put("空白", "空白表示报告在这一格没有填数，不等于 0");
		facts.put("单位", "件数为整数，金额为万元");
		facts.put("总计", "照报告列出，没有重新计算");
		facts.put("许可", this.licence.words());
		return facts;
	}

	private void each(WholeYear year, Piece piece) throws IOException {
		List<FrozenReport> all = year.reports();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<PublishedReport> some = all.subList(from, Math.min(all.size(), from + AT_ONCE))
				.stream()
				.map(FrozenReport::report)
				.toList();
			Map<Long, byte[]> said = this.revisions.bytes(some.stream().map(PublishedReport::id).toList(), Format.JSON);
			for (PublishedReport report : some) {
				piece.write(report, said.get(report.id()));
			}
		}
	}

	/**
	 * Writes one report.
	 */
	private interface Piece {

		void write(PublishedReport report, byte[] json) throws IOException;

	}

}
