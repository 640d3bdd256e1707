package org.nianbao.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

/**
 * An element of a part of a Word or Excel file, without what no reader looks at:
 * pictures, earlier formattings, fonts, revision numbers.
 */
final class XmlNode {

	/** An element that is not there. */
	static final XmlNode NONE = new XmlNode("", Map.of());

	/** How many elements a part may have that is read as a tree. */
	static final int ELEMENTS = 600_000;

	private static final Set<String> LEFT_OUT = Set.of("drawing", "pict", "object", "rPrChange", "pPrChange",
			"tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "tblGridChange", "sectPr", "tblPr", "tblGrid",
			"proofErr", "bookmarkStart", "bookmarkEnd", "rFonts", "lang", "sz", "szCs", "kern", "color", "spacing",
			"ind", "jc", "tcW", "tcBorders", "shd", "lastRenderedPageBreak", "Fallback", "rPh", "latentStyles", "fonts",
			"fills", "borders", "cellStyleXfs", "dxfs");

	private static final Set<String> TEXTS = Set.of("t");

	private final String name;

	private final Map<String, String> attributes;

	private final List<XmlNode> children = new ArrayList<>(2);

	private String text = "";

	private XmlNode(String name, Map<String, String> attributes) {
		this.name = name;
		this.attributes = attributes;
	}

	/**
	 * Reads a whole part.
	 * @return its outermost element
	 */
	static XmlNode of(XmlPart part) throws IOException {
		XmlNode root = new XmlNode("", Map.of());
		Deque<XmlNode> open = new ArrayDeque<>(List.of(root));
		int count = 0;
		int kind = part.next();
		while (kind != XMLStreamConstants.END_DOCUMENT) {
			if (kind == XMLStreamConstants.START_ELEMENT) {
				if (++count > ELEMENTS) {
					throw Refusals.tooMuch();
				}
				begin(part, open);
			}
			else if (kind == XMLStreamConstants.END_ELEMENT) {
				open.pop();
			}
			else if (TEXTS.contains(open.element().name) && kind != XMLStreamConstants.COMMENT) {
				open.element().text += part.text();
			}
			kind = part.next();
		}
		return root.children.get(0);
	}

	private static void begin(XmlPart part, Deque<XmlNode> open) throws IOException {
		XmlNode node = new XmlNode(part.name().intern(), attributes(part));
		if (LEFT_OUT.contains(node.name)) {
			skip(part);
		}
		else {
			open.element().children.add(node);
			open.push(node);
		}
	}

	private static void skip(XmlPart part) throws IOException {
		int depth = 1;
		while (depth > 0) {
			int kind = part.next();
			depth += (kind == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
			depth -= (kind == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
		}
	}

	private static Map<String, String> attributes(XmlPart part) {
		Map<String, String> attributes = new HashMap<>(4);
		for (int i = 0; i < part.attributes(); i++) {
			String name = part.attributeName(i);
			if (!name.startsWith("rsid") && !name.equals("paraId") && !name.equals("textId")) {
				attributes.put(name, part.attributeValue(i));
			}
		}
		return attributes.isEmpty() ? Map.of() : attributes;
	}

	String name() {
		return this.name;
	}

	/**
	 * The elements in it.
	 */
	List<XmlNode> children() {
		return this.children;
	}

	/**
	 * The first element in it of a name, an empty one if there is none.
	 */
	XmlNode child(String name) {
		for (XmlNode child : this.children) {
			if (child.name.equals(name)) {
				return child;
			}
		}
		return NONE;
	}

	boolean has(String name) {
		return !child(name).name.isEmpty();
	}

	/**
	 * The value of an attribute, empty if there is none.
	 * @param name its name without prefix
	 */
	String attribute(String name) {
		return this.attributes.getOrDefault(name, "");
	}

	/**
	 * The value of the {@code val} attribute of the first element in it of a name.
	 */
	String value(String name) {
		return child(name).attribute("val");
	}

	/**
	 * Whether a property is switched on.
	 * @param name the element that switches it
	 */
	boolean on(String name) {
		XmlNode property = child(name);
		return !property.name.isEmpty() && !Set.of("0", "false", "off", "none").contains(property.attribute("val"));
	}

	/**
	 * Its characters, if it is one that holds any.
	 */
	String text() {
		return this.text;
	}

	/**
	 * All characters in it.
	 */
	String allText() {
		StringBuilder all = new StringBuilder(this.text);
		this.children.forEach((child) -> all.append(child.allText()));
		return all.toString();
	}

}
