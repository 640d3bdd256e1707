package org.nianbao.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of tagged elements, in the order in which a screen reader speaks it.
 */
final class ReadCells {

	private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

	ReadCells(PDDocument document) throws IOException {
		for (PDPage page : document.getPages()) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			Map<Integer, String> marked = new HashMap<>();
			extractor.getMarkedContents()
				.forEach((content) -> marked.merge(content.getMCID(), text(content), String::concat));
			this.texts.put(page.getCOSObject(), marked);
		}
	}

	private static String text(PDMarkedContent content) {
		StringBuilder text = new StringBuilder();
		for (Object part : content.getContents()) {
			text.append((part instanceof TextPosition character) ? character.getUnicode()
					: (part instanceof PDMarkedContent nested) ? text(nested) : "");
		}
		return text.toString();
	}

	/**
	 * The text of an element without any white space.
	 */
	String text(PDStructureElement element) {
		return text(element, element.getPage()).replaceAll("[\\s\u3000]", "");
	}

	private String text(PDStructureElement element, PDPage page) {
		StringBuilder text = new StringBuilder();
		for (Object kid : element.getKids()) {
			if (kid instanceof PDStructureElement inner) {
				text.append(text(inner, (inner.getPage() != null) ? inner.getPage() : page));
			}
			else if (kid instanceof PDMarkedContentReference reference) {
				text.append(marked((reference.getPage() != null) ? reference.getPage() : page, reference.getMCID()));
			}
			else if (kid instanceof Integer mcid) {
				text.append(marked(page, mcid));
			}
		}
		return text.toString();
	}

	private String marked(PDPage page, int mcid) {
		return (page != null) ? this.texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, "") : "";
	}

	/**
	 * The texts of several elements, one a line.
	 */
	String lines(List<PDStructureElement> elements) {
		return String.join("\n", elements.stream().map(this::text).toList());
	}

}
