package org.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a narrative says about disclosure on application, reviews and lawsuits of
 * the reporting organization in the report year. Rules, conditions, plans, other years,
 * parts of the year and other organizations say nothing about that.
 */
public final class StatementReader {

	private static final Set<String> UNITS = Set.of("件", "宗", "例", "起", "份", "项", "条", "个", "封", "");

	/** Units in which other things are counted too. */
	private static final Set<String> VAGUE_UNITS = Set.of("份", "项", "条", "个", "封", "");

	private static final Words PLAN = Words
		.of("下一步|今后|力争|争取|力求|明年|将继续|将进一步|将加强|计划|目标是|应当|若|如遇|如有|如果|可按|凡是|一旦|防止|避免|杜绝|严防|防范|减少.{0,6}发生");

	private static final Words UNRELATED = Words
		.of("(?:无一|均不|都不|未)涉及[^，。]{0,4}信息公开|与[^，。]{0,4}信息公开无关|立案受理|审结\\d|复议机构|直接纠错率");

	private static final Words NEVER = Words.of("(?:未|没有|无)(?:发生|出现|产生|收到|有)?$");

	private static final Words NOT_EVEN = Words.of("[都也](?:没有?|未)");

	/** A sentence without any of these says nothing about applications or disputes. */
	private static final Words OF_INTEREST = Words.of("申请|复议|诉讼|起诉|结转|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|新收|被诉");

	private static final Words NEXT_TOPIC = Words.of("[^，。]{2,10}(?:方面|工作)[，：]?$");

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
		this.unrelated = UNRELATED.in(words);
		boolean plan = PLAN.in(words);
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
		if (NEXT_TOPIC.are(words)) {
			this.field = Field.ofLast(words);
			return;
		}
		this.listing |= words.startsWith("其中");
		this.compared |= Comparing.begins(words, this.year);
		List<Count> counts = this.prose.counts(clause.from(), clause.to());
		int before = this.statements.size();
		boolean counted = setting.counts() && !plan;
		List<String> respective = Respective.leads(this.plain, clause, counts);
		for (int i = 0; i < counts.size(); i++) {
			Count count = counts.get(i);
			if (!respective.isEmpty()) {
				count(new NumberPhrase(this.prose, count, respective.get(i), "", count.from()), counted);
				continue;
			}
			int from = Math.max((i > 0) ? counts.get(i - 1).to() : clause.from(), count.from() - LONGEST_LEAD);
			int to = Math.min((i + 1 < counts.size()) ? counts.get(i + 1).from() : clause.to(),
					count.to() + LONGEST_TAIL);
			count(new NumberPhrase(this.prose, count, this.plain.substring(from, count.from()), tail(count.to(), to),
					from), counted);
		}
		if (this.compared && this.statements.size() == before && counts.isEmpty()) {
			grow(Comparing.inWords(words), clause.from(), clause.to());
		}
		if (counted) {
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
				&& NOT_EVEN.in(tail(count.to(), Math.min(this.plain.length(), count.to() + LONGEST_TAIL)));
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

	private void count(NumberPhrase phrase, boolean counts) {
		Count count = phrase.count();
		boolean other = Field.ofLast(phrase.lead()) == Field.OTHER;
		Growth growth = (this.compared && !other && !phrase.lead().isEmpty()) ? Comparing.growth(count, phrase.lead())
				: null;
		if (growth != null) {
			grow(growth, phrase.from(), count.to());
			return;
		}
		if (!count.things() || notEvenOne(count) || NEVER.in(phrase.lead())) {
			return;
		}
		List<Statement> stated = UNITS.contains(count.unit()) ? statements(phrase) : List.of();
		this.subject = null;
		if (counts && !stated.isEmpty()) {
			this.statements.addAll(stated);
			this.subject = stated.get(stated.size() - 1);
		}
	}

	private void grow(@Nullable Growth growth, int from, int to) {
		if (growth != null && this.subject == null) {
			Field named = Field.ofLast(this.plain.substring(from, Math.min(to, from + LONGEST_LEAD)));
			this.subject = (named == Field.APPLICATIONS) ? whole(Matter.RECEIVED) : (named == Field.REVIEWS)
					? whole(Matter.REVIEWS) : (named == Field.LAWSUITS) ? whole(Matter.LAWSUITS) : null;
		}
		if (growth != null && this.subject != null) {
			this.statements.add(this.subject.grown(growth, NumberPhrase.span(this.prose, from, to)));
		}
	}

	/**
	 * What a number states: nothing, or once for each matter that it is said of.
	 */
	private List<Statement> statements(NumberPhrase phrase) {
		Field named = phrase.field();
		Field before = this.counted;
		this.field = (named != null) ? named : this.field;
		this.counted = this.field;
		if (named != null && named.disputed() && !phrase.words().contains("公开")
				&& (before == Field.OTHER || this.unrelated)) {
			this.field = Field.OTHER;
		}
		if (this.field == Field.OTHER || named == null && VAGUE_UNITS.contains(phrase.count().unit())) {
			return List.of();
		}
		if (this.field != null && this.field.disputed()) {
			return DisputePhrases.statements(phrase, this.field, this.listing);
		}
		Statement statement = ApplicationPhrases.statement(phrase, this.field != null, this.listing, this.aside);
		return (statement != null) ? List.of(statement) : List.of();
	}

	private static Statement whole(Matter matter) {
		return Statement.of(Statement.Says.SOMETHING, matter, Ending.ANY, new Span(0, 0));
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

}
