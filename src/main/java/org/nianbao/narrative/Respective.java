package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that belong to several names in turn: 新收、上年结转的申请分别为12件和3件.
 */
final class Respective {

	private static final String WORD = "分别";

	private static final int LONGEST = 60;

	private Respective() {
	}

	/**
	 * The name of each number of a clause.
	 * @return empty if there are not as many names before 分别 as numbers after it
	 */
	static List<String> leads(String plain, Span clause, List<Count> counts) {
		if (counts.size() < 2) {
			return List.of();
		}
		int from = Math.max(clause.from(), counts.get(0).from() - LONGEST);
		String before = plain.substring(from, counts.get(0).from());
		int word = before.lastIndexOf(WORD);
		if (word < 0) {
			return List.of();
		}
		String[] names = before.substring(0, word).split("[、和与及]");
		return (names.length == counts.size()) ? verbs(names) : List.of();
	}

	/**
	 * The last name ends with what all of them have in common.
	 */
	private static List<String> verbs(String[] names) {
		List<String> leads = new ArrayList<>(List.of(names));
		String last = names[names.length - 1];
		int common = last.indexOf('的');
		if (common >= 0) {
			for (int i = 0; i < names.length - 1; i++) {
				leads.set(i, names[i] + last.substring(common));
			}
		}
		return leads;
	}

}
