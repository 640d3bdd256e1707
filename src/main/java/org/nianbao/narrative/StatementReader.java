package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a narrative says about disclosure on application, reviews and lawsuits of
 * the reporting organization in the report year. Rules, conditions, plans, other years,
 * parts of the year and other organizations say nothing about that.
 */
public final class StatementReader {

	private static final Set<String> UNITS = Set.of("件", "宗", "例", "起", "份", "项", "条", "个", "封", "");

	private static final Pattern PLAN = Pattern
		.compile("下一步|今后|力争|争取|力求|明年|将继续|将进一步|将加强|计划|目标是|应当|若|如遇|如有|如果|可按|凡是|一旦|防止|避免|杜绝|严防|防范|减少.{0,6}发生");

	private static final Pattern UNRELATED = Pattern
		.compile("(?:无一|均不|都不|未)涉及[^，。]{0,4}信息公开|与[^，。]{0,4}信息公开无关|立案受理|审结\\d|复议机构|直接纠错率");

	private static final Words NEVER = Words.of("(?:未|没有|无)(?:发生|出现|产生|收到|有)?$");

	private static final Pattern NOT_EVEN = Pattern.compile("[都也](?:没有?|未)");

	/** A sentence without any of these says nothing about applications or disputes. */
	private static final Words OF_INTEREST = Words.of("申请|复议|诉讼|起诉|结转|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|新收|被诉");

	private static final Pattern NEXT_TOPIC = Pattern.compile("[^，。]{2,10}(?:方面|工作)[，：]?$");

	private static final Pattern ONE_OF_THEM = Pattern
		.compile("本级|[县市区州旗]直|乡镇|各部门|局属|下属|二级单位|各[^级类种项]?.{0,3}$|各递交|各提交");

	private static final Words QUALIFIED = Words.of("因|属于|按照?|涉及|其中");

	private static final Words REST = Words.of("[，；]?(?:其余|剩余|另有?|余|仅|还有|尚有)");

	private static final Words LAST_YEAR = Words.of("上一?年|去年");

	/** What stands before a number that is the whole of what was spoken of last. */
	private static final Pattern BARE = Pattern
		.compile("[，；]?(?:(?:全年|本年度?|年内|全[县市区镇乡局]|一共|共|约|近|达到?|为|有|合计|共计|总计|总数|总量|数量)+)");

	private static final Pattern DIRECT = Pattern.compile("直接|[未不]经(?:行政)?复议|径行");

	private static final Pattern AFTER = Pattern.compile("复议后|(?<![未不])经(?:行政)?复议(?!机关)");

	private static final int LONGEST_SENTENCE = 400;

	/** The most statements of one narrative. */
	private static final int MOST = 2000;

	private static final int MOST_CLAUSES = 20_000;

	private static final int SHORTEST_CLAUSE = 3;

	private static final int LONGEST_LEAD = 60;

	private static final int LONGEST_TAIL = 30;

	private final Prose prose;

	private final String plain;

	private final int year;

	private final List<Statement> statements = new ArrayList<>();

	private @Nullable Field field;

	private int clauses;

	private boolean listing;

	private @Nullable Statement subject;

	private boolean compared;

	/** What the count before in the same sentence is about. */
	private @Nullable Field counted;

	private boolean unrelated;

	/** Whether the clause before speaks of some of them only. */
	private boolean aside;

	private StatementReader(Prose prose, int year) {
		this.prose = prose;
		this.plain = prose.plain();
		this.year = year;
	}

	/**
	 * The statements of a narrative in their order.
	 * @param year the report year
	 */
	public static List<Statement> read(Prose prose, int year) {
		StatementReader reader = new StatementReader(prose, year);
		prose.sentences().forEach(reader::sentence);
		return reader.statements;
	}

	private void sentence(Sentence sentence) {
		if (this.statements.size() >= MOST) {
			return;
		}
		String words = this.plain.substring(sentence.from(),
				Math.min(sentence.to(), sentence.from() + LONGEST_SENTENCE));
		if (sentence.first()) {
			this.field = null;
		}
		if (sentence.heading()) {
			this.field = Field.ofLast(words);
			return;
		}
		if (this.field == null && !OF_INTEREST.in(this.plain.subSequence(sentence.from(), sentence.to()))) {
			return;
		}
		this.listing = false;
		this.subject = null;
		this.compared = false;
		this.counted = null;
		this.unrelated = UNRELATED.matcher(words).find();
		boolean plan = PLAN.matcher(words).find();
		Setting setting = new Setting(this.year, words);
		int first = this.statements.size();
		for (Span clause : clauses(sentence)) {
			if (clause.to() - clause.from() < SHORTEST_CLAUSE || ++this.clauses > MOST_CLAUSES) {
				continue;
			}
			setting.read(this.plain.substring(clause.from(), Math.min(clause.to(), clause.from() + LONGEST_LEAD)));
			String rest = this.plain.substring(clause.from(),
					Math.min(sentence.to(), clause.from() + LONGEST_SENTENCE));
			clause(clause, rest, setting, plan);
		}
		settle(this.statements.subList(first, this.statements.size()));
	}

	/**
	 * What stands between commas, semicolons, colons and brackets.
	 */
	private List<Span> clauses(Sentence sentence) {
		List<Span> clauses = new ArrayList<>();
		int from = sentence.from();
		for (int i = sentence.from(); i < sentence.to(); i++) {
			int bracket = Clause.aside(this.plain, i, sentence.to());
			if (bracket > i) {
				i = bracket;
			}
			else if (Clause.ends(this.plain, i) && this.plain.charAt(i) != '、') {
				clauses.add(new Span(from, i));
				from = i + 1;
			}
		}
		if (from < sentence.to()) {
			clauses.add(new Span(from, sentence.to()));
		}
		return clauses;
	}

	private void clause(Span clause, String rest, Setting setting, boolean plan) {
		String words = this.plain.substring(clause.from(),
				Math.min(clause.to(), clause.from() + LONGEST_LEAD + LONGEST_TAIL));
		if (NEXT_TOPIC.matcher(words).matches()) {
			this.field = Field.ofLast(words);
			return;
		}
		this.listing |= words.startsWith("其中");
		this.compared |= Comparing.begins(words, this.year);
		List<Count> counts = this.prose.counts(clause.from(), clause.to());
		int before = this.statements.size();
		List<String> respective = Respective.leads(this.plain, clause, counts);
		for (int i = 0; i < counts.size(); i++) {
			Count count = counts.get(i);
			if (!respective.isEmpty()) {
				count(count, respective.get(i), "", count.from(), setting, plan);
				continue;
			}
			int from = Math.max((i > 0) ? counts.get(i - 1).to() : clause.from(), count.from() - LONGEST_LEAD);
			int to = Math.min((i + 1 < counts.size()) ? counts.get(i + 1).from() : clause.to(),
					count.to() + LONGEST_TAIL);
			count(count, this.plain.substring(from, count.from()), tail(count.to(), to), from, setting, plan);
		}
		if (this.compared && this.statements.size() == before && counts.isEmpty()) {
			grow(Comparing.inWords(words), clause.from(), clause.to());
		}
		if (!plan && setting.counts()) {
			Denials.read(words, !counts.isEmpty() && !notEvenOne(counts.get(0)), rest, this.field)
				.forEach((denied) -> this.statements.add(denied.at(this.prose, clause.from())));
		}
		this.aside = counts.isEmpty() && !(Roles.applicants(words).isEmpty() && Roles.outcomes(words).isEmpty());
		Field named = Field.ofLast(words);
		this.field = (named != null && counts.isEmpty()) ? named : this.field;
	}

	/**
	 * A number in 一件都没有, which denies that there is any.
	 */
	private boolean notEvenOne(Count count) {
		return this.plain.charAt(count.from()) == '一'
				&& NOT_EVEN.matcher(tail(count.to(), Math.min(this.plain.length(), count.to() + LONGEST_TAIL))).find();
	}

	private String tail(int from, int to) {
		int end = from;
		if (end < to && "和与及".indexOf(this.plain.charAt(end)) >= 0) {
			return "";
		}
		while (end < to && "、，。；（\n".indexOf(this.plain.charAt(end)) < 0) {
			end++;
		}
		return this.plain.substring(from, end);
	}

	private void count(Count count, String lead, String tail, int from, Setting setting, boolean plan) {
		boolean other = Field.ofLast(lead) == Field.OTHER;
		Growth growth = (this.compared && !other && !lead.isEmpty()) ? Comparing.growth(count, lead) : null;
		if (growth != null) {
			grow(growth, from, count.to());
			return;
		}
		if (!count.things() || notEvenOne(count) || NEVER.in(lead)) {
			return;
		}
		Statement statement = UNITS.contains(count.unit()) ? statement(count, lead, tail, from) : null;
		this.subject = null;
		if (statement != null && setting.counts() && !plan) {
			this.statements.add(statement);
			this.subject = statement;
		}
	}

	private void grow(@Nullable Growth growth, int from, int to) {
		if (growth != null && this.subject == null) {
			Field named = Field.ofLast(this.plain.substring(from, Math.min(to, from + LONGEST_LEAD)));
			this.subject = (named == Field.APPLICATIONS) ? whole(Matter.RECEIVED) : (named == Field.REVIEWS)
					? whole(Matter.REVIEWS) : (named == Field.LAWSUITS) ? whole(Matter.LAWSUITS) : null;
		}
		if (growth != null && this.subject != null) {
			this.statements.add(this.subject.grown(growth, trimmed(from, to)));
		}
	}

	private @Nullable Statement statement(Count count, String lead, String tail, int from) {
		Field named = Field.ofLast(tail);
		named = (named != null) ? named : Field.ofLast(lead);
		String words = lead + tail;
		Field before = this.counted;
		this.field = (named != null) ? named : this.field;
		this.counted = this.field;
		boolean explicit = named != null;
		if (named != null && named.disputed() && !words.contains("公开") && (before == Field.OTHER || this.unrelated)) {
			this.field = Field.OTHER;
		}
		if (this.field == Field.OTHER || Set.of("份", "项", "条", "个", "封", "").contains(count.unit()) && !explicit) {
			return null;
		}
		int to = count.to() + tail.length();
		if (this.field != null && this.field.disputed()) {
			return disputed(count, words, lead, trimmed(from, to));
		}
		return application(count, lead, tail, explicit, from);
	}

	private @Nullable Statement disputed(Count count, String words, String lead, Span span) {
		if (LAST_YEAR.in(words)) {
			return null;
		}
		Ending ending = Roles.ending(words);
		List<Matter> matters = switch (this.field) {
			case REVIEWS -> List.of(Matter.REVIEWS);
			case DISPUTES -> List.of(Matter.REVIEWS, Matter.LAWSUITS);
			default -> AFTER.matcher(words).find() ? List.of(Matter.LAWSUITS_AFTER_REVIEW)
					: DIRECT.matcher(words).find() ? List.of(Matter.DIRECT_LAWSUITS) : List.of(Matter.LAWSUITS);
		};
		boolean whole = matters.get(0) == Matter.REVIEWS || matters.get(0) == Matter.LAWSUITS;
		boolean part = Roles.isNew(words) || whole && this.listing && ending == Ending.ANY;
		if (matters.size() > 1 && lead.endsWith("各")) {
			Statement each = new Statement(matters, ending, count.amount(), part, span);
			this.statements.add(each.about(Matter.REVIEWS));
			return each.about(Matter.LAWSUITS);
		}
		return new Statement(matters, ending, count.amount(), part, span);
	}

	private @Nullable Statement application(Count count, String lead, String tail, boolean explicit, int from) {
		String words = lead + tail;
		Matter carried = Roles.carried(words);
		if (carried != null && !(carried == Matter.CARRIED_IN && tail.contains("系上"))) {
			return (this.field == null && !count.unit().equals("件")) ? null : one(carried, count, false,
					trimmed(from, count.to() + (Roles.carried(lead) != null ? 0 : tail.length())));
		}
		List<Matter> outcomes = Roles.outcomes(words);
		if (!outcomes.isEmpty()) {
			boolean part = QUALIFIED.in(lead);
			return new Statement(outcomes, Ending.ANY, count.amount(), part, trimmed(from, count.to()));
		}
		if (this.field == null || REST.begin(lead) || Roles.part(words) || ONE_OF_THEM.matcher(lead).find()) {
			return null;
		}
		List<Matter> applicants = Roles.applicants(words);
		if (!applicants.isEmpty() && !words.contains("公民")) {
			return new Statement(applicants, Ending.ANY, count.amount(), false, trimmed(from, count.to()));
		}
		if (Roles.channel(words)) {
			return null;
		}
		Matter handled = Roles.handled(words);
		if (this.listing || handled == null && !explicit && (this.aside || !BARE.matcher(lead).matches())) {
			return null;
		}
		return one(received((handled != null) ? handled : Matter.RECEIVED, count.to()), count, false,
				trimmed(from, count.to() + (Field.ofLast(tail) != null ? tail.length() : 0)));
	}

	private static Statement whole(Matter matter) {
		return Statement.of(Statement.Says.SOMETHING, matter, Ending.ANY, new Span(0, 0));
	}

	private Statement one(Matter matter, Count count, boolean part, Span span) {
		return new Statement(List.of(matter), Ending.ANY, count.amount(), part, span);
	}

	/**
	 * What was received, read with a bracket that follows: 含上年结转9件, 不含上年结转.
	 */
	private Matter received(Matter matter, int to) {
		if (matter != Matter.RECEIVED || to >= this.plain.length() || this.plain.charAt(to) != '（') {
			return matter;
		}
		String bracket = this.plain.substring(to + 1, Math.min(this.plain.length(), to + 20));
		int end = bracket.indexOf('）');
		bracket = (end >= 0) ? bracket.substring(0, end) : bracket;
		boolean carried = bracket.contains("结转") || bracket.contains("上年");
		return !carried ? matter : bracket.startsWith("不") || bracket.contains("除外") ? Matter.NEW : Matter.HELD;
	}

	/**
	 * Where a sentence tells the answered ones apart, what it received is not those.
	 */
	private static void settle(List<Statement> sentence) {
		boolean answered = sentence.stream()
			.anyMatch((statement) -> statement.says() == Statement.Says.COUNT
					&& statement.matters().contains(Matter.ANSWERED));
		boolean carriedIn = sentence.stream().anyMatch((statement) -> statement.matters().contains(Matter.CARRIED_IN));
		if (answered && carriedIn) {
			sentence.replaceAll(
					(statement) -> statement.matters().equals(List.of(Matter.RECEIVED)) && statement.amount() != null
							? statement.about(Matter.TAKEN) : statement);
		}
	}

	private Span trimmed(int from, int to) {
		int start = from;
		while (start < to && "，、；：（）。的 ".indexOf(this.plain.charAt(start)) >= 0) {
			start++;
		}
		return this.prose.span(start, to);
	}

}
