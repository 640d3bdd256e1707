package org.nianbao.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.UnreadableReport;

/**
 * Reads a PDF: the JSON report that the portal attached to it, else its text, with tables
 * where lines are drawn.
 */
final class PdfReader {

	/** How many pages a PDF may have. */
	static final int PAGES = 200;

	/** Fewer characters are no text. */
	private static final int TEXT = 30;

	private static final String PICTURE = "PDF 的页面是图片（扫描件），读不出文字，请导入原来的 Word 文件";

	private PdfReader() {
	}

	static Source read(String name, byte[] bytes) throws IOException {
		byte @Nullable [] json = PdfStreams.report(bytes);
		return (json != null) ? new Source(name, List.of(), json) : new Source(name, blocks(bytes), null);
	}

	private static List<Block> blocks(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
			if (document.getNumberOfPages() > PAGES) {
				throw Refusals.tooMuch();
			}
			return blocks(document);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableReport("PDF 设有打开密码，请去掉密码或导入原来的 Word 文件");
		}
	}

	private static List<Block> blocks(PDDocument document) throws IOException {
		PdfProse prose = new PdfProse();
		PdfBudget budget = new PdfBudget();
		for (PDPage page : document.getPages()) {
			PdfPage read = PdfPage.read(page, budget);
			prose.add(read.size(), read.lines(), read.tables());
		}
		if (budget.characters() < TEXT) {
			throw new UnreadableReport(PICTURE);
		}
		if (budget.unknown() > budget.characters() / 2) {
			throw new UnreadableReport("PDF 里的文字没有编码，复制出来是乱码，请导入原来的 Word 文件");
		}
		return new ArrayList<>(prose.blocks());
	}

}
