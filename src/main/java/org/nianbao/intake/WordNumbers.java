package org.nianbao.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The numbers that Word computes for paragraphs and does not write into them, such as 一、
 * and （二）.
 */
final class WordNumbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final Set<String> CHINESE = Set.of("chineseCounting", "chineseCountingThousand", "japaneseCounting",
			"taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital", "taiwaneseDigital",
			"japaneseDigitalTenThousand", "chineseLegalSimplified");

	private static final Set<String> NONE = Set.of("bullet", "none");

	private final Map<String, Map<String, Element>> levels = new HashMap<>();

	private final Map<String, String> abstracts = new HashMap<>();

	private final Map<String, Element> styles = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	/**
	 * Reads what a file says of numbers.
	 * @param numbering its numbering, {@code null} if it has none
	 * @param styles its styles, {@code null} if it has none
	 */
	WordNumbers(@Nullable Document numbering, @Nullable Document styles) {
		if (numbering != null) {
			WordReader.children(numbering.getDocumentElement(), Set.of()).forEach(this::define);
		}
		if (styles != null) {
			WordReader.children(styles.getDocumentElement(), Set.of())
				.stream()
				.filter((element) -> WordReader.is(element, "style"))
				.forEach((style) -> this.styles.put(attribute(style, "styleId"), style));
		}
	}

	private void define(Element element) {
		if (WordReader.is(element, "abstractNum")) {
			Map<String, Element> levels = this.levels.computeIfAbsent(attribute(element, "abstractNumId"),
					(id) -> new HashMap<>());
			WordReader.children(element, Set.of())
				.stream()
				.filter((level) -> WordReader.is(level, "lvl"))
				.forEach((level) -> levels.put(attribute(level, "ilvl"), level));
		}
		else if (WordReader.is(element, "num")) {
			this.abstracts.put(attribute(element, "numId"), child(element, "abstractNumId"));
		}
	}

	/**
	 * The number before a paragraph, empty if it has none. The paragraphs must be asked
	 * for in their order.
	 */
	String before(Element paragraph) {
		Element property = WordReader.property(paragraph, "pPr", "numPr");
		if (property == null) {
			Element style = WordReader.property(paragraph, "pPr", "pStyle");
			Element named = (style != null) ? this.styles.get(WordText.value(style)) : null;
			property = (named != null) ? WordReader.property(named, "pPr", "numPr") : null;
		}
		if (property == null) {
			return "";
		}
		String number = child(property, "numId");
		String level = child(property, "ilvl");
		return number(this.abstracts.getOrDefault(number, ""), level.isEmpty() ? "0" : level);
	}

	private String number(String list, String level) {
		Map<String, Element> levels = this.levels.getOrDefault(list, Map.of());
		Element own = levels.get(level);
		if (own == null) {
			return "";
		}
		int depth = level.matches("\\d") ? Integer.parseInt(level) : 0;
		this.counts.merge(list + "/" + level, start(own), (count, start) -> count + 1);
		for (int deeper = depth + 1; deeper < 9; deeper++) {
			this.counts.remove(list + "/" + deeper);
		}
		if (NONE.contains(child(own, "numFmt"))) {
			return "";
		}
		String text = child(own, "lvlText");
		for (int i = 0; i <= depth; i++) {
			Element one = levels.get(String.valueOf(i));
			if (one != null) {
				int count = this.counts.getOrDefault(list + "/" + i, start(one));
				text = text.replace("%" + (i + 1), written(count, child(one, "numFmt")));
			}
		}
		return text;
	}

	private static int start(Element level) {
		String start = child(level, "start");
		return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
	}

	private static String written(int count, String format) {
		if (!CHINESE.contains(format) || count < 1 || count > 99) {
			return String.valueOf(count);
		}
		String tens = (count < 10) ? "" : ((count < 20) ? "" : DIGITS.charAt(count / 10)) + "十";
		return tens + ((count % 10 == 0) ? "" : DIGITS.charAt(count % 10));
	}

	private static String child(Element parent, String name) {
		return WordReader.children(parent, Set.of())
			.stream()
			.filter((element) -> WordReader.is(element, name))
			.map(WordText::value)
			.findFirst()
			.orElse("");
	}

	private static String attribute(Element element, String name) {
		return element.getAttributeNS(element.getNamespaceURI(), name);
	}

}
