package org.nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The words of a paragraph in a Word file.
 */
final class WordText {

	/** What stands around runs without being one; what was deleted is not among it. */
	private static final Set<String> AROUND = Set.of("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent",
			"fldSimple", "customXml", "AlternateContent", "Choice", "dir", "bdo");

	private WordText() {
	}

	/**
	 * The words of a paragraph, with its number before them.
	 * @param marked whether bold words stand between {@code **}, unless all are bold
	 */
	static String of(Element paragraph, WordNumbers numbers, boolean marked) {
		List<Piece> pieces = pieces(paragraph);
		boolean all = pieces.stream().allMatch((piece) -> piece.bold() || piece.text().isBlank());
		StringBuilder text = new StringBuilder();
		if (pieces.stream().anyMatch((piece) -> !piece.text().isBlank())) {
			text.append(numbers.before(paragraph));
		}
		for (Piece piece : joined(pieces)) {
			boolean bold = marked && piece.bold() && !all && !piece.text().isBlank();
			text.append(bold ? Bold.mark(piece.text()) : piece.text());
		}
		return text.toString();
	}

	private static List<Piece> joined(List<Piece> pieces) {
		List<Piece> joined = new ArrayList<>();
		for (Piece piece : pieces) {
			int last = joined.size() - 1;
			if (last >= 0 && joined.get(last).bold() == piece.bold()) {
				joined.set(last, new Piece(joined.get(last).text() + piece.text(), piece.bold()));
			}
			else {
				joined.add(piece);
			}
		}
		return joined;
	}

	private static List<Piece> pieces(Element paragraph) {
		List<Piece> pieces = new ArrayList<>();
		for (Element run : WordReader.children(paragraph, AROUND)) {
			if (WordReader.is(run, "r") && !on(WordReader.property(run, "rPr", "vanish"))) {
				boolean raised = raised(WordReader.property(run, "rPr", "vertAlign"));
				pieces.add(new Piece(raised ? Mark.raised(text(run)) : text(run),
						on(WordReader.property(run, "rPr", "b"))));
			}
		}
		return pieces;
	}

	private static String text(Element run) {
		StringBuilder text = new StringBuilder();
		for (Element element : WordReader.children(run, AROUND)) {
			switch (String.valueOf(element.getLocalName())) {
				case "t" -> text.append(element.getTextContent());
				case "tab", "ptab" -> text.append(' ');
				case "br", "cr" -> text.append('\n');
				case "noBreakHyphen" -> text.append('-');
				case "footnoteReference", "endnoteReference" -> text.append('※');
				default -> {
				}
			}
		}
		return text.toString();
	}

	private static boolean raised(@Nullable Element property) {
		return property != null && value(property).equals("superscript");
	}

	private static boolean on(@Nullable Element property) {
		return property != null && !Set.of("0", "false", "off").contains(value(property));
	}

	/**
	 * The value of a property, empty if it has none.
	 */
	static String value(Element property) {
		String value = property.getAttributeNS(property.getNamespaceURI(), "val");
		return value.isEmpty() ? property.getAttribute("w:val") : value;
	}

	private record Piece(String text, boolean bold) {

	}

}
