package org.nianbao.document;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What the layout engine gets wrong in Chinese text and in tables, put right in the tree
 * beforehand: it breaks a line at the border of an element even where punctuation must
 * not be parted from the character beside it, and it takes the head of several rows for
 * the head of a column.
 */
final class PdfCorrections {

	private static final String NEVER_FIRST = "，。、；：！？）》〉」』】〕”’％%,.;:!?)]}·…—";

	private static final String NEVER_LAST = "（《〈「『【〔“‘([{";

	private PdfCorrections() {
	}

	static void apply(Document page) {
		NodeList bold = page.getElementsByTagName("strong");
		for (int i = 0; i < bold.getLength(); i++) {
			keepTogether(bold.item(i).getPreviousSibling(), bold.item(i));
			keepTogether(bold.item(i), bold.item(i).getNextSibling());
		}
		NodeList heads = page.getElementsByTagName("th");
		for (int i = 0; i < heads.getLength(); i++) {
			Element head = (Element) heads.item(i);
			if ("rowgroup".equals(head.getAttribute("scope"))) {
				head.setAttribute("scope", "row");
			}
		}
	}

	private static void keepTogether(@Nullable Node left, @Nullable Node right) {
		if (left == null || right == null) {
			return;
		}
		String before = left.getTextContent();
		String after = right.getTextContent();
		int leading = leading(after);
		int trailing = (leading > 0) ? 0 : trailing(before);
		String text = before + after;
		int border = before.length() + leading - trailing;
		left.setTextContent(text.substring(0, border));
		right.setTextContent(text.substring(border));
	}

	private static int leading(String text) {
		int length = 0;
		while (length < text.length() && NEVER_FIRST.indexOf(text.charAt(length)) >= 0) {
			length++;
		}
		return length;
	}

	private static int trailing(String text) {
		int length = 0;
		while (length < text.length() && NEVER_LAST.indexOf(text.charAt(text.length() - 1 - length)) >= 0) {
			length++;
		}
		return length;
	}

}
