package org.nianbao.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a Word file's styles say of headings, bold letters and automatic numbers.
 */
final class WordStyleSheet {

	/** How far styles are followed that build on each other. */
	private static final int LONGEST_LINE = 20;

	private static final String BODY = "9";

	private final Map<String, XmlNode> styles = new HashMap<>();

	WordStyleSheet(XmlNode sheet) {
		for (XmlNode style : sheet.children()) {
			if (style.name().equals("style")) {
				this.styles.putIfAbsent(style.attribute("styleId"), style);
			}
		}
	}

	/**
	 * Whether a paragraph is a heading or the title.
	 * @param properties the paragraph's
	 */
	boolean isHeading(XmlNode properties) {
		XmlNode style = style(properties.value("pStyle"));
		String outline = properties.value("outlineLvl");
		for (int i = 0; i < LONGEST_LINE && !style.name().isEmpty(); i++) {
			String name = style.value("name").toLowerCase(Locale.ROOT);
			if (name.equals("title") || name.equals("标题") || name.startsWith("heading ")) {
				return true;
			}
			outline = outline.isEmpty() ? style.child("pPr").value("outlineLvl") : outline;
			style = style(style.value("basedOn"));
		}
		return !outline.isEmpty() && !outline.equals(BODY);
	}

	/**
	 * Whether words are bold by themselves, not with their whole paragraph.
	 * @param properties the words'
	 */
	boolean isBold(XmlNode properties) {
		return properties.has("b") ? properties.on("b") : style(properties.value("rStyle")).child("rPr").on("b");
	}

	/**
	 * Which list and level numbers a paragraph.
	 * @param properties the paragraph's
	 * @return the {@code numPr} that holds, an empty one if there is none
	 */
	WordNumbering.Place numbering(XmlNode properties) {
		XmlNode own = properties.child("numPr");
		String list = own.value("numId");
		String level = own.value("ilvl");
		String name = properties.value("pStyle");
		XmlNode style = style(name);
		for (int i = 0; i < LONGEST_LINE && !style.name().isEmpty() && list.isEmpty(); i++) {
			XmlNode inherited = style.child("pPr").child("numPr");
			list = inherited.value("numId");
			level = level.isEmpty() ? inherited.value("ilvl") : level;
			name = style.attribute("styleId");
			style = style(style.value("basedOn"));
		}
		return new WordNumbering.Place(list, level, name);
	}

	private XmlNode style(String id) {
		return this.styles.getOrDefault(id, XmlNode.NONE);
	}

}
