package org.nianbao.publication;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import org.nianbao.document.CsvWriter;
import org.nianbao.document.ExcelWriter;
import org.nianbao.document.IssuedReport;
import org.nianbao.document.PdfWriter;
import org.nianbao.document.WordWriter;
import org.springframework.stereotype.Component;

/**
 * Draws a report in every format in which a revision is kept.
 */
@Component
class Drawing {

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
	 */
	Map<Format, byte[]> files(IssuedReport report) {
		Map<Format, byte[]> files = new EnumMap<>(Format.class);
		files.put(Format.PAGE, article(report).getBytes(StandardCharsets.UTF_8));
		files.put(Format.PDF, this.pdfs.write(report));
		files.put(Format.DOCX, this.words.write(report));
		files.put(Format.XLSX, this.workbooks.write(report));
		files.put(Format.CSV, this.lines.write(report));
		files.put(Format.JSON, report.json());
		return files;
	}

	/**
	 * The article of its page.
	 */
	String article(IssuedReport report) {
		return this.articles.html(report);
	}

}
