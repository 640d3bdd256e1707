package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import org.nianbao.document.CsvWriter;
import org.nianbao.document.DocumentRefused;
import org.nianbao.document.ExcelWriter;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.PdfWriter;
import org.nianbao.document.WordWriter;
import org.nianbao.report.ActionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws a report in every format in which a revision is kept.
 */
@Component
class Drawing {

	private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

	private final ArticleRenderer articles;

	private final PdfWriter pdfs;

	private final WordWriter words = new WordWriter();

	private final ExcelWriter workbooks = new ExcelWriter();

	private final CsvWriter lines = new CsvWriter();

	Drawing(ArticleRenderer articles, PdfWriter pdfs) {
		this.articles = articles;
		this.pdfs = pdfs;
	}

	/**
	 * The files of a report, in the order of the formats.
	 * @param at when it is issued
	 * @throws ActionRefused if one of them cannot be made
	 */
	Map<Format, byte[]> files(long reportId, IssuedReport report, Instant at) {
		byte[] json = report.json();
		Map<Format, byte[]> files = new EnumMap<>(Format.class);
		for (Format format : Format.values()) {
			try {
				files.put(format, file(format, report, json, at));
			}
			catch (RuntimeException ex) {
				LOG.error("The {} file of report {} cannot be made", format, reportId, ex);
				throw new ActionRefused(reportId, "没有发布：" + ((ex instanceof DocumentRefused) ? ex.getMessage()
						: "做不出这份报告的 " + format + " 文件，请联系系统管理员查看日志；报告的内容没有变动，排除以后可以再次发布"));
			}
		}
		return files;
	}

	/**
	 * A file of a report.
	 * @param json its JSON report
	 * @param at when it is issued
	 */
	byte[] file(Format format, IssuedReport report, byte[] json, Instant at) {
		return switch (format) {
			case PAGE -> article(report).getBytes(StandardCharsets.UTF_8);
			case PDF -> this.pdfs.publish(report, json, at);
			case DOCX -> this.words.write(report);
			case XLSX -> this.workbooks.write(report);
			case CSV -> this.lines.write(report);
			case JSON -> json;
		};
	}

	/**
	 * The article of its page.
	 */
	String article(IssuedReport report) {
		return this.articles.html(report);
	}

}
