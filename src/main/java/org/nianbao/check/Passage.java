package org.nianbao.check;

/**
 * Characters of a narrative that a finding speaks of.
 *
 * @param narrative the narrative's name: {@code opening}, 一, 五 or 六
 * @param from where they begin, in UTF-16 units of the narrative as it is printed
 * @param to where they end, exclusive
 * @param text the characters themselves
 */
public record Passage(String narrative, int from, int to, String text) {

	/**
	 * The passage between two places of a narrative.
	 */
	static Passage of(String narrative, String text, int from, int to) {
		return new Passage(narrative, from, to, text.substring(from, to));
	}

}
