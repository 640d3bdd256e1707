package org.nianbao.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.difference.SharedPassages;
import org.nianbao.difference.TextDiff;
import org.nianbao.form.Edition;
import org.nianbao.form.Narratives;
import org.nianbao.form.Section;

/**
 * A text of the reports side by side.
 *
 * @param heading what it is called
 * @param others each report but the first with what differs from the first
 */
record TextComparison(Heading heading, List<Other> others) {

	/**
	 * The opening and the narratives of the reports; what none has is left out.
	 */
	static List<TextComparison> of(List<Side> sides, Edition latest) {
		return names(latest).entrySet()
			.stream()
			.map((text) -> of(text.getKey(), text.getValue(), sides))
			.filter((text) -> !text.others.isEmpty())
			.toList();
	}

	/**
	 * What the texts of a report are called, by their names.
	 */
	static Map<String, Heading> names(Edition edition) {
		Map<String, Heading> names = new LinkedHashMap<>(Map.of(Narratives.OPENING, Heading.OPENING));
		edition.sections()
			.stream()
			.filter(Section::narrative)
			.forEach((section) -> names.put(section.number(), Heading.of(section)));
		return names;
	}

	private static TextComparison of(String name, Heading heading, List<Side> sides) {
		List<Other> others = new ArrayList<>();
		String first = text(sides.get(0), name);
		for (Side side : sides.subList(1, sides.size())) {
			String second = text(side, name);
			if (!first.isEmpty() || !second.isEmpty()) {
				others.add(Other.of(side, first, second));
			}
		}
		return new TextComparison(heading, others);
	}

	static String text(Side side, String name) {
		return side.content().narratives().text(name).replace("**", "");
	}

	/**
	 * What differs between the first report and another.
	 *
	 * @param side the other report
	 * @param diff both texts as one
	 * @param repeated how much of the other text stands in the first too, whatever
	 * numbers of years it names, in per cent
	 * @param characters how long the first and the other text are
	 */
	record Other(Side side, TextDiff diff, long repeated, List<Integer> characters) {

		static Other of(Side side, String first, String second) {
			return new Other(side, TextDiff.of(first, second),
					Math.round(SharedPassages.of(second, first).share() * 100),
					List.of(first.length(), second.length()));
		}

	}

}
