package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Clauses that say that nothing happened, or without a number that something did.
 */
final class Denials {

	private static final Words NOTHING = Words
		.of("(?:均|尚|从|并|亦|也|既|且|暂)?(?:未(?:曾|再)?(?:有|收到|接到|接收|受理|收悉|发生|出现|产生|引发|引起|涉及|被|遇到|存在)|没有?(?!收取)|无(?![法正条障关偿论误缝需纸人故一异可])|不存在|不涉及)(?:收到|接到|接收|受理|发生|出现|产生|引发|引起|作出|需要)?");

	private static final Words ZERO = Words.of("零(申请|行政复议|复议|行政诉讼|诉讼|被诉)");

	private static final Words ZERO_AMOUNT = Words.of("(申请|复议|诉讼)(?:受理|收件|办理)?(?:量|数量|数|件数|案件|案件数)?[均]?[为是]零");

	private static final Words ELSE = Words
		.of("逾期|超期|超时|泄密|差错|失误|费|举报(?!投诉)|不满|异议|未|反馈|虚假|瑕疵|违法|不当|不及时|错误|障碍|答非所问|推诿|拖延|问题|延期|证明|资金|项目$|重大|负面|舆情");

	private static final Words APPLICATION_HEAD = Words
		.of("(?:申请|依申请公开)(?:公开)?(?:事项|件|案件|事件|信息|业务|工作|事宜|办件|受理件)?(?:的)?(?:情况|情形|发生|出现|提出)?$|提出(?:的)?申请$");

	private static final Words MARKS = Words.of("[”“。、]+$");

	private static final Words NEGATION = Words.of("未|无|没有");

	private static final Words NOUN_LAST = Words.of("(?:申请|复议|诉讼)(?:案件)?[都也均]?$");

	private static final Words ALL_LAST = Words.of("[都也均]$");

	private static final Words MONEY = Words.of("资金|项目");

	private static final Words NEXT_YEAR = Words.of("下一?年|次年|明年|跨年|年末|年底|未办结");

	private static final Words LAST_YEAR = Words.of("上一?年|去年");

	private static final Words REVIEW = Words.of("复议");

	private static final Words LAWSUIT = Words.of("诉讼|起诉|应诉|被告");

	private static final Words REVIEWED = Words.of("(?:经|不服)[^，。]{0,4}复议(?:决定|后)?");

	private static final Words OUTCOME_LAST = Words.of("(?:决定|情形|情况|申请|的|件|公开|处理)$");

	private static final Words PEOPLE = Words.of("公民|自然人|群众|个人");

	private static final Words CARRIED_NOTHING = Words.of("结转|转入下|顺延|遗留|跨年|^未办结|^未答复|^积压");

	private static final Words CAUSE = Words.of("因.*?(?:引发|引起|导致|被|产生)");

	private static final Words NOT_ONE = Words.of("无一[件例起]?[^，。]{0,16}(?:败诉|纠正|撤销|责令|纠错)");

	private static final Words SOME_APPLICATIONS = Words
		.of("(?:圆满|妥善)?(?:答复|办理|办结|处理)了[^，。]{0,12}提出的[^，。]{0,10}申请(?!人)|(?:收到|受理|接收|收悉)的(?:每一件|各类|所有|全部)?[^，。的]{0,16}申请(?!人)");

	private static final Words SOME_CARRIED = Words.of("^对?(?:上一?年|去年|\\d{4}年)度?(?:结转|遗留|转入|顺延)的[^，。]{0,10}申请(?!人)");

	private static final Words RESULT = Words.of("均|都|全部|驳回|维持|支持|胜诉|审结|已");

	private static final Words SOME_DISPUTES = Words
		.of("^[^，。]{0,20}(?:引发|引起|发生|提起|产生|涉及)的[^，。]{0,20}?(复议|诉讼)(?!决定|机关|败诉)");

	private Denials() {
	}

	/**
	 * What a clause says without a number.
	 * @param words the clause
	 * @param counted whether it has a number too, which then is what it says
	 * @param rest the sentence from the clause on
	 * @param field what the clauses before are about
	 */
	static List<Denial> read(String words, boolean counted, String rest, @Nullable Field field) {
		List<Denial> denials = new ArrayList<>();
		Words.Search nothing = NOTHING.search(words);
		if (!counted && nothing.find()) {
			String object = MARKS.cut(words.substring(nothing.end()));
			denied(words.substring(0, nothing.start()), nothing.group(), object)
				.forEach((denial) -> denials.add(denial.within(nothing.start(), words.length())));
		}
		zero(words, denials);
		Words.Search notOne = NOT_ONE.search(words);
		if (notOne.find()) {
			boolean review = words.contains("复议") || field == Field.REVIEWS && !words.contains("诉讼");
			denials.add(new Denial(Statement.Says.NOTHING, review ? Matter.REVIEWS : Matter.LAWSUITS, Ending.CORRECTED,
					notOne.start(), notOne.end()));
		}
		if (!counted && !NEGATION.in(words)) {
			some(words, rest, denials);
		}
		return denials;
	}

	private static void zero(String words, List<Denial> denials) {
		for (Words zeroes : List.of(ZERO, ZERO_AMOUNT)) {
			Words.Search zero = zeroes.search(words);
			while (zero.find()) {
				String noun = zero.group(1);
				Matter matter = noun.contains("申请") ? Matter.RECEIVED
						: noun.contains("复议") ? Matter.REVIEWS : Matter.LAWSUITS;
				denials.add(new Denial(Statement.Says.NOTHING, matter, Ending.ANY, zero.start(), zero.end()));
			}
		}
	}

	private static void some(String words, String rest, List<Denial> denials) {
		Words.Search applications = SOME_APPLICATIONS.search(words);
		if (applications.find() && Field.ofLast(applications.group()) == Field.APPLICATIONS) {
			denials.add(new Denial(Statement.Says.SOMETHING, Matter.RECEIVED, Ending.ANY, 0, words.length()));
		}
		Words.Search carried = SOME_CARRIED.search(words);
		if (carried.find()) {
			denials.add(new Denial(Statement.Says.SOMETHING, Matter.CARRIED_IN, Ending.ANY, 0, words.length()));
		}
		Words.Search disputes = SOME_DISPUTES.search(words);
		if (disputes.find() && RESULT.in(rest)) {
			denials.add(new Denial(Statement.Says.SOMETHING,
					disputes.group(1).equals("复议") ? Matter.REVIEWS : Matter.LAWSUITS, Ending.ANY, 0, words.length()));
		}
	}

	private static List<Denial> denied(String before, String negation, String object) {
		String all = before + object;
		if (object.isEmpty() && NOUN_LAST.in(before)) {
			return denied("", negation, ALL_LAST.cut(before));
		}
		if (object.isEmpty() || object.contains("向其") || Roles.channel(object)
				|| negation.startsWith("无") && object.startsWith("一件")) {
			return List.of();
		}
		if (CARRIED_NOTHING.in(all) && !MONEY.in(all)) {
			Matter carried = Roles.carried(all.replace("上年", "上年结转").replace("上年结转度", "上年度"));
			Matter out = Roles.carried(object.replace("需要", ""));
			return List.of(nothing(NEXT_YEAR.in(all) && !LAST_YEAR.in(all) ? Matter.CARRIED_OUT
					: LAST_YEAR.in(all) ? Matter.CARRIED_IN : (out != null) ? out : carried, Ending.ANY));
		}
		if ((REVIEW.in(object) || LAWSUIT.in(object)) && !object.contains("公益诉讼")) {
			return disputes(object);
		}
		if (ELSE.in(object)) {
			return List.of();
		}
		List<Matter> outcomes = Roles.outcomes(object);
		if (!outcomes.isEmpty()) {
			return OUTCOME_LAST.in(object) ? outcomes.stream().map((matter) -> nothing(matter, Ending.ANY)).toList()
					: List.of();
		}
		boolean applications = APPLICATION_HEAD.in(object) && Field.ofLast(object) != Field.OTHER;
		if (!applications) {
			return List.of();
		}
		List<Matter> applicants = PEOPLE.in(object) ? List.of() : Roles.applicants(object);
		return (applicants.isEmpty() ? List.of(Matter.RECEIVED) : applicants).stream()
			.map((matter) -> nothing(matter, Ending.ANY))
			.toList();
	}

	private static List<Denial> disputes(String object) {
		List<Denial> denials = new ArrayList<>();
		Ending ending = Roles.ending(object);
		Words.Search cause = CAUSE.search(object);
		if (ending == Ending.ANY && cause.find() && ELSE.in(cause.group())) {
			return List.of();
		}
		String head = REVIEWED.cut(object);
		if (REVIEW.in(head)) {
			denials.add(nothing(Matter.REVIEWS, ending));
		}
		if (LAWSUIT.in(head)) {
			denials.add(nothing(Matter.LAWSUITS, ending));
		}
		return denials;
	}

	private static Denial nothing(Matter matter, Ending ending) {
		return new Denial(Statement.Says.NOTHING, matter, ending, 0, 0);
	}

	/**
	 * A statement without a number, in a clause.
	 *
	 * @param from where its words begin in the clause
	 * @param to where they end, exclusive
	 */
	record Denial(Statement.Says says, Matter matter, Ending ending, int from, int to) {

		Denial within(int start, int end) {
			return new Denial(this.says, this.matter, this.ending, start, end);
		}

		Statement at(Prose prose, int clause) {
			return Statement.of(this.says, this.matter, this.ending, prose.span(clause + this.from, clause + this.to));
		}

	}

}
