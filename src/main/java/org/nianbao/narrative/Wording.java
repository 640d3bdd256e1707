package org.nianbao.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A wording to look for: {@code A|B} is either; {@code A|B + C} is either in one clause
 * with C, and {@code A|B … C} in one sentence with C, in any order.
 *
 * @param groups one word of each group is needed
 * @param sentence whether they may stand anywhere in a sentence
 */
record Wording(List<List<String>> groups, boolean sentence) {

	private static final Pattern JOINED = Pattern.compile(" [+…] ");

	private static final String CLAUSE_ENDS = "，；：。！？;!?\n";

	static Wording of(String notation) {
		List<List<String>> groups = Arrays.stream(JOINED.split(notation))
			.map((group) -> List.of(group.split("\\|")))
			.toList();
		return new Wording(groups, notation.contains(" … "));
	}

	/**
	 * Whether a sentence speaks so.
	 */
	boolean in(String text) {
		boolean together = together(text);
		if (!together || this.sentence || this.groups.size() == 1) {
			return together;
		}
		int from = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
				if (i > from && together(text.substring(from, i))) {
					return true;
				}
				from = i + 1;
			}
		}
		return false;
	}

	private boolean together(String text) {
		return this.groups.stream().allMatch((group) -> group.stream().anyMatch(text::contains));
	}

}
