package org.nianbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.UnreadableReport;

/**
 * Reads PDF files: the JSON report that the portal attached, else what is drawn on the
 * pages, tables by their lines.
 */
final class PdfReader {

	private static final int MOST_PAGES = 300;

	private static final int LONGEST_JSON = 4 << 20;

	private static final int FEWEST_CHARACTERS = 200;

	private PdfReader() {
	}

	static Source read(String name, byte[] bytes) {
		PdfStreams.requireBounded(bytes);
		try (PDDocument document = Loader.loadPDF(bytes)) {
			byte[] json = attached(document);
			return (json != null) ? new Source(name, List.of(), json) : new Source(name, blocks(document), null);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableReport("文件设有打开密码，读不出来，请取消密码后再导入");
		}
		catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException
				| IndexOutOfBoundsException | NullPointerException ex) {
			throw new UnreadableReport("PDF 打不开，可能不完整或者已经损坏，请重新下载，或者导入 Word 文件");
		}
	}

	private static byte @Nullable [] attached(PDDocument document) throws IOException {
		PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
		PDEmbeddedFilesNameTreeNode files = (names != null) ? names.getEmbeddedFiles() : null;
		Map<String, PDComplexFileSpecification> named = (files != null) ? files.getNames() : null;
		PDComplexFileSpecification report = (named != null) ? named.get("report.json") : null;
		if (report == null || report.getEmbeddedFile() == null) {
			return null;
		}
		try (var in = report.getEmbeddedFile().createInputStream()) {
			return in.readNBytes(LONGEST_JSON);
		}
	}

	private static List<Block> blocks(PDDocument document) throws IOException {
		if (document.getNumberOfPages() > MOST_PAGES) {
			throw new UnreadableReport("PDF 超过 " + MOST_PAGES + " 页，不会是一份年报，没有打开");
		}
		List<Block> blocks = new ArrayList<>();
		int characters = 0;
		PdfParagraphs paragraphs = new PdfParagraphs(blocks);
		for (int page = 0; page < document.getNumberOfPages(); page++) {
			PdfPage drawn = PdfPage.of(document, page);
			characters += drawn.glyphs().size();
			paragraphs.add(drawn);
		}
		paragraphs.end();
		if (characters < FEWEST_CHARACTERS) {
			throw new UnreadableReport("PDF 里没有文字，可能是扫描件，读不出来，请导入 Word、Excel 或者网页文件");
		}
		return blocks;
	}

}
