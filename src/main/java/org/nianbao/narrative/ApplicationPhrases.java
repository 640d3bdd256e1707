package org.nianbao.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of applications: received, carried over, answered, by outcome and by applicant.
 */
final class ApplicationPhrases {

	private static final Words ONE_OF_THEM = Words.of("本级|[县市区州旗]直|乡镇|各部门|局属|下属|二级单位|各[^级类种项]?.{0,3}$|各递交|各提交");

	/** What stands before a number that is the whole of what was spoken of last. */
	private static final Words BARE = Words.of("[，；]?(?:(?:全年|本年度?|年内|全[县市区镇乡局]|一共|共|约|近|达到?|为|有|合计|共计|总计|总数|总量|数量)+)");

	private static final Words QUALIFIED = Words.of("因|属于|按照?|涉及|其中");

	private static final Words REST = Words.of("[，；]?(?:其余|剩余|另有?|余|仅|还有|尚有)");

	private ApplicationPhrases() {
	}

	/**
	 * What a number states about applications, {@code null} if it states nothing.
	 * @param known whether the words before speak of applications
	 * @param listing whether it stands in a list of parts
	 * @param aside whether the clause before speaks of some of them only
	 */
	static @Nullable Statement statement(NumberPhrase phrase, boolean known, boolean listing, boolean aside) {
		String words = phrase.words();
		Matter carried = Roles.carried(words);
		if (carried != null && !(carried == Matter.CARRIED_IN && phrase.tail().contains("系上"))) {
			Span span = (Roles.carried(phrase.lead()) != null) ? phrase.span() : phrase.whole();
			return (known || phrase.count().unit().equals("件")) ? stated(List.of(carried), phrase, false, span) : null;
		}
		List<Matter> outcomes = Roles.outcomes(words);
		if (!outcomes.isEmpty()) {
			return stated(outcomes, phrase, QUALIFIED.in(phrase.lead()), phrase.span());
		}
		if (!known || REST.begin(phrase.lead()) || Roles.part(words) || ONE_OF_THEM.in(phrase.lead())) {
			return null;
		}
		List<Matter> applicants = Roles.applicants(words);
		if (!applicants.isEmpty() && !words.contains("公民")) {
			return stated(applicants, phrase, false, phrase.span());
		}
		return (listing || Roles.channel(words)) ? null : handled(phrase, aside);
	}

	private static @Nullable Statement handled(NumberPhrase phrase, boolean aside) {
		Matter handled = Roles.handled(phrase.words());
		boolean bare = !aside && BARE.are(phrase.lead());
		if (handled == null && phrase.field() == null && !bare) {
			return null;
		}
		Matter matter = (handled == null || handled == Matter.RECEIVED) ? received(phrase.bracket()) : handled;
		Span span = (Field.ofLast(phrase.tail()) != null) ? phrase.whole() : phrase.span();
		return stated(List.of(matter), phrase, false, span);
	}

	/**
	 * What was received, read with a bracket that follows: 含上年结转9件, 不含上年结转.
	 */
	private static Matter received(String bracket) {
		boolean carried = bracket.contains("结转") || bracket.contains("上年");
		return !carried ? Matter.RECEIVED
				: (bracket.startsWith("不") || bracket.contains("除外")) ? Matter.NEW : Matter.HELD;
	}

	private static Statement stated(List<Matter> matters, NumberPhrase phrase, boolean part, Span span) {
		return new Statement(matters, Ending.ANY, phrase.count().amount(), part, span);
	}

}
