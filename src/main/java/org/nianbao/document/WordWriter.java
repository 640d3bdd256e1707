package org.nianbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nianbao.form.Contact;
import org.nianbao.form.NarrativeText;
import org.nianbao.form.NarrativeText.Block;
import org.nianbao.form.NarrativeText.Run;
import org.nianbao.form.Narratives;
import org.nianbao.form.ReportContent;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a report as a Word document (.docx), the PDF's editable twin, which an office
 * passes on for signature and seal: the same words in the same order, real styles, real
 * tables and page numbers.
 */
public final class WordWriter {

	/** What XML cannot say. */
	private static final Pattern NOT_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private static final int A4_WIDTH = 11906;

	private static final int A4_HEIGHT = 16838;

	private static final int TOP = 1757;

	private static final int SIDE = 1333;

	private static final int BOTTOM = 1587;

	/**
	 * Writes a report.
	 * @return the file
	 */
	public byte[] write(IssuedReport report) {
		try (XWPFDocument document = new XWPFDocument()) {
			ReportContent content = report.content();
			page(document);
			WordStyles.addTo(document);
			title(document, report.titleLines());
			standing(document, report);
			narrative(document, content.narratives().text(Narratives.OPENING));
			for (Section section : content.edition().sections()) {
				section(document, report, section);
			}
			contact(document, content.contact());
			Correction correction = report.correction();
			if (correction != null) {
				new WordCorrection(document).add(correction, report.revision());
			}
			paragraph(document, WordStyles.IMPRINT, report.imprint());
			number(document);
			return OfficeFile.of(document, content.title(), content.organization().name(), report.dated());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void page(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(A4_WIDTH));
		size.setH(BigInteger.valueOf(A4_HEIGHT));
		CTPageMar margin = section.addNewPgMar();
		margin.setTop(BigInteger.valueOf(TOP));
		margin.setBottom(BigInteger.valueOf(BOTTOM));
		margin.setLeft(BigInteger.valueOf(SIDE));
		margin.setRight(BigInteger.valueOf(SIDE));
	}

	private static void title(XWPFDocument document, List<String> lines) {
		XWPFParagraph title = document.createParagraph();
		title.setStyle(WordStyles.TITLE);
		XWPFRun run = title.createRun();
		for (String line : lines) {
			if (!run.text().isEmpty()) {
				run.addBreak();
			}
			run.setText(printable(line), run.getCTR().sizeOfTArray());
		}
	}

	private static void standing(XWPFDocument document, IssuedReport report) {
		report.standing().forEach((sentence) -> paragraph(document, WordStyles.NOTE, sentence));
	}

	private static void section(XWPFDocument document, IssuedReport report, Section section) {
		ReportContent content = report.content();
		paragraph(document, WordStyles.heading(1), section.number() + "、" + content.narratives().heading(section));
		if (section.table() == null) {
			narrative(document, content.narratives().text(section.number()));
		}
		else {
			table(document, report, section.table());
		}
	}

	private static void table(XWPFDocument document, IssuedReport report, Table table) {
		new WordTable(table, report.content().figures(), report.marks(table)).addTo(document);
		table.moneyWithoutUnit().forEach((head) -> paragraph(document, WordStyles.NOTE, head + "单位：万元"));
		List<Remark> remarks = report.remarks(table);
		remarks.forEach((remark) -> paragraph(document, WordStyles.NOTE, remark.line()));
		if (remarks.isEmpty() && table.moneyWithoutUnit().isEmpty()) {
			paragraph(document, WordStyles.NOTE, "");
		}
	}

	private static void narrative(XWPFDocument document, String text) {
		for (Block block : NarrativeText.of(text).blocks()) {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.setStyle((block.level() > 0) ? WordStyles.heading(block.level()) : WordStyles.TEXT);
			block.runs().forEach((run) -> write(paragraph, run));
		}
	}

	private static void write(XWPFParagraph paragraph, Run run) {
		XWPFRun written = paragraph.createRun();
		written.setText(printable(run.text()));
		if (run.bold()) {
			written.setBold(true);
		}
	}

	private static void contact(XWPFDocument document, Contact contact) {
		line(document, "联系单位：", contact.office());
		line(document, "地　　址：", contact.address());
		line(document, "邮政编码：", contact.postcode());
		line(document, "联系电话：", contact.telephone());
	}

	private static void line(XWPFDocument document, String name, String value) {
		if (!value.isEmpty()) {
			paragraph(document, WordStyles.TEXT, name + value);
		}
	}

	private static void paragraph(XWPFDocument document, String style, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(printable(text));
	}

	static String printable(String text) {
		return NOT_XML.matcher(text).replaceAll("");
	}

	private static void number(XWPFDocument document) {
		XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setStyle(WordStyles.NOTE);
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		paragraph.createRun().setText("第 ");
		paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
		paragraph.createRun().setText(" 页  共 ");
		paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
		paragraph.createRun().setText(" 页");
	}

}
