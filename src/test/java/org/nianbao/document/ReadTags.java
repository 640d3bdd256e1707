package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The tags of a PDF, as a screen reader follows them.
 */
final class ReadTags {

	private final List<PDStructureElement> elements = new ArrayList<>();

	ReadTags(PDDocument document) {
		collect(document.getDocumentCatalog().getStructureTreeRoot());
	}

	private void collect(PDStructureNode node) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				this.elements.add(element);
				collect(element);
			}
		}
	}

	long count(String tag) {
		return this.elements.stream().filter((element) -> element.getStructureType().equals(tag)).count();
	}

	/**
	 * What the heads of tables name and how many rows and columns they take, such as
	 * {@code Row 8x1}.
	 */
	List<String> heads() {
		return this.elements.stream()
			.filter((element) -> element.getStructureType().equals("TH"))
			.map((element) -> element.getCOSObject().getCOSDictionary(COSName.A))
			.map((head) -> head.getNameAsString("Scope") + " " + span(head, "RowSpan") + "x" + span(head, "ColSpan"))
			.toList();
	}

	/**
	 * The cells of all tables.
	 */
	List<PDStructureElement> cells() {
		return this.elements.stream().filter((element) -> element.getStructureType().matches("T[HD]")).toList();
	}

	/**
	 * The cells of each table that are no heads.
	 */
	List<List<PDStructureElement>> figures() {
		List<List<PDStructureElement>> tables = new ArrayList<>();
		for (PDStructureElement element : this.elements) {
			if (element.getStructureType().equals("Table")) {
				tables.add(new ArrayList<>());
			}
			else if (element.getStructureType().equals("TD")) {
				tables.get(tables.size() - 1).add(element);
			}
		}
		return tables;
	}

	/**
	 * The paragraphs that stand behind each table, up to the next heading or table.
	 */
	List<List<PDStructureElement>> under() {
		List<List<PDStructureElement>> under = new ArrayList<>();
		boolean behind = false;
		for (PDStructureElement element : this.elements) {
			String tag = element.getStructureType();
			if (tag.equals("Table")) {
				under.add(new ArrayList<>());
				behind = true;
			}
			else if (tag.matches("H\\d")) {
				behind = false;
			}
			else if (behind && tag.equals("P")) {
				under.get(under.size() - 1).add(element);
			}
		}
		return under;
	}

	/**
	 * What holds all others.
	 */
	List<PDStructureElement> outermost() {
		return this.elements.stream()
			.filter((element) -> !(element.getParent() instanceof PDStructureElement))
			.toList();
	}

	private static int span(COSDictionary head, String direction) {
		return head.getInt(COSName.getPDFName(direction), 1);
	}

}
