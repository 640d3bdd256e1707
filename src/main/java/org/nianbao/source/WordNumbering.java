package org.nianbao.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the automatic numbers of a Word file, as Word shows them before a paragraph.
 */
final class WordNumbering {

	/** How many levels a list has. */
	private static final int LEVELS = 9;

	private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

	private final Map<String, XmlNode> lists = new HashMap<>();

	private final Map<String, XmlNode> kinds = new HashMap<>();

	private final Map<String, int[]> counts = new HashMap<>();

	WordNumbering(XmlNode numbering) {
		for (XmlNode child : numbering.children()) {
			if (child.name().equals("num")) {
				this.lists.put(child.attribute("numId"), child);
			}
			else if (child.name().equals("abstractNum")) {
				this.kinds.put(child.attribute("abstractNumId"), child);
			}
		}
	}

	/**
	 * Counts a paragraph.
	 * @return what stands before it, empty if nothing that counts
	 */
	String label(Place place) {
		XmlNode list = this.lists.get(place.list());
		XmlNode kind = (list != null) ? this.kinds.get(list.value("abstractNumId")) : null;
		if (list == null || kind == null) {
			return "";
		}
		int level = place.level().isEmpty() ? ofStyle(kind, place.style()) : number(place.level(), 0);
		if (level >= LEVELS) {
			return "";
		}
		int[] counts = counts(list, place.list());
		counts[level] = (counts[level] < 0) ? start(list, kind, level) : counts[level] + 1;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counts[deeper] = -1;
		}
		return shown(list, kind, level, counts);
	}

	/** Lists of one kind go on counting each other, unless one begins anew. */
	private int[] counts(XmlNode list, String id) {
		String key = list.has("lvlOverride") ? "list " + id : "kind " + list.value("abstractNumId");
		return this.counts.computeIfAbsent(key, (unknown) -> {
			int[] none = new int[LEVELS];
			Arrays.fill(none, -1);
			return none;
		});
	}

	private static int ofStyle(XmlNode kind, String style) {
		for (XmlNode level : kind.children()) {
			if (level.name().equals("lvl") && !style.isEmpty() && level.value("pStyle").equals(style)) {
				return number(level.attribute("ilvl"), 0);
			}
		}
		return 0;
	}

	private static XmlNode level(XmlNode list, XmlNode kind, int level) {
		XmlNode override = at(list, "lvlOverride", level).child("lvl");
		return override.name().isEmpty() ? at(kind, "lvl", level) : override;
	}

	private static XmlNode at(XmlNode container, String name, int level) {
		return container.children()
			.stream()
			.filter((child) -> child.name().equals(name) && child.attribute("ilvl").equals(String.valueOf(level)))
			.findFirst()
			.orElse(XmlNode.NONE);
	}

	private static int start(XmlNode list, XmlNode kind, int level) {
		String override = at(list, "lvlOverride", level).value("startOverride");
		return number(override, number(level(list, kind, level).value("start"), 1));
	}

	private static String shown(XmlNode list, XmlNode kind, int level, int[] counts) {
		XmlNode shape = level(list, kind, level);
		if (shape.value("numFmt").equals("bullet") || shape.value("numFmt").equals("none")) {
			return "";
		}
		Matcher placeholder = PLACEHOLDER.matcher(shape.value("lvlText"));
		return placeholder.replaceAll((found) -> {
			int at = Integer.parseInt(found.group(1)) - 1;
			int count = (counts[at] < 0) ? start(list, kind, at) : counts[at];
			String format = shape.on("isLgl") ? "decimal" : level(list, kind, at).value("numFmt");
			return Matcher.quoteReplacement(ListNumber.of(count, format));
		});
	}

	private static int number(String text, int otherwise) {
		return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
	}

	/**
	 * Where a paragraph stands in a list.
	 *
	 * @param list the list's number, empty if it stands in none
	 * @param level its level from 0, empty if the list's kind says it by the style
	 * @param style the paragraph's style
	 */
	record Place(String list, String level, String style) {

	}

}
