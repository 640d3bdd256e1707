package org.nianbao.narrative;

import java.util.List;

/**
 * Numbers of reviews and lawsuits.
 */
final class DisputePhrases {

	private static final Words DIRECT = Words.of("直接|[未不]经(?:行政)?复议|径行");

	private static final Words AFTER = Words.of("复议后|(?<![未不])经(?:行政)?复议(?!机关)");

	private static final Words LAST_YEAR = Words.of("上一?年|去年");

	private DisputePhrases() {
	}

	/**
	 * What a number states about disputes.
	 * @param field reviews, lawsuits or both
	 * @param listing whether it stands in a list of parts
	 */
	static List<Statement> statements(NumberPhrase phrase, Field field, boolean listing) {
		String words = phrase.words();
		if (LAST_YEAR.in(words)) {
			return List.of();
		}
		Ending ending = Roles.ending(words);
		List<Matter> matters = matters(field, words);
		boolean whole = matters.get(0) == Matter.REVIEWS || matters.get(0) == Matter.LAWSUITS;
		boolean part = Roles.isNew(words) || whole && listing && ending == Ending.ANY;
		Statement together = new Statement(matters, ending, phrase.count().amount(), part, phrase.whole());
		boolean each = matters.size() > 1 && phrase.lead().endsWith("各");
		return each ? matters.stream().map(together::about).toList() : List.of(together);
	}

	private static List<Matter> matters(Field field, String words) {
		return switch (field) {
			case REVIEWS -> List.of(Matter.REVIEWS);
			case DISPUTES -> List.of(Matter.REVIEWS, Matter.LAWSUITS);
			default -> AFTER.in(words) ? List.of(Matter.LAWSUITS_AFTER_REVIEW)
					: DIRECT.in(words) ? List.of(Matter.DIRECT_LAWSUITS) : List.of(Matter.LAWSUITS);
		};
	}

}
