package org.nianbao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database which reports have the words, in their order. However many there are,
 * only the first {@link #MOST} are looked at.
 */
@Component
class Candidates {

	/** How many reports are ranked and counted. */
	static final int MOST = 500;

	/** How many are looked at where the index promises more than the texts hold. */
	private static final int UTMOST = 10_000;

	private static final String COLUMNS = "revision_id, year, organization_code, published_at";

	private final JdbcClient jdbc;

	private final Keys keys;

	Candidates(JdbcClient jdbc, Keys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/**
	 * The keys of the revisions that have what is looked for, in the order that is asked
	 * for.
	 */
	Ranked rank(Sought sought, Words words) {
		if (sought.order() != Order.RELEVANCE) {
			return look(sought, words, Part.BODY, true);
		}
		Ranked heads = look(sought, words, Part.HEAD, false);
		if (heads.more()) {
			return heads;
		}
		Ranked bodies = look(sought, words, Part.BODY, heads.ids().isEmpty());
		Set<Long> all = new LinkedHashSet<>(heads.ids());
		all.addAll(bodies.ids());
		return new Ranked(all.stream().limit(MOST).toList(), bodies.more() || all.size() > MOST);
	}

	private Ranked look(Sought sought, Words words, Part part, boolean further) {
		Ranked first = look(sought, words, part, MOST);
		boolean few = further && first.more() && first.ids().size() < Sought.PAGE_SIZE;
		return few ? look(sought, words, part, UTMOST) : first;
	}

	private Ranked look(Sought sought, Words words, Part part, int most) {
		String query = this.keys.query(sought, words, part.prefix);
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql(sought, words, part, query.isEmpty(), most));
		statement = query.isEmpty() ? statement : statement.param("query", query);
		for (int i = 0; i < words.required().size(); i++) {
			statement = statement.param("with" + i, words.required().get(i).text());
		}
		for (int i = 0; i < words.excluded().size(); i++) {
			statement = statement.param("without" + i, words.excluded().get(i).text());
		}
		List<Row> rows = statement.query(Row.class).list();
		boolean more = rows.get(0).looked() > most;
		return new Ranked(rows.stream().map(Row::id).filter(Objects::nonNull).limit(most).toList(), more);
	}

	/**
	 * The index is asked apart from everything else, so that the database cannot take the
	 * terms of each report from their table instead. Texts are put together with nothing,
	 * so that each is unpacked once however often it is looked through.
	 */
	private static String sql(Sought sought, Words words, Part part, boolean all, int most) {
		String order = sought.order().columns();
		String hits = "select " + COLUMNS + " from search_report"
				+ (all ? "" : " where words @@ cast(:query as tsquery) offset 0");
		return "with candidates as materialized (select * from (" + hits + ") hits order by " + order + " limit "
				+ (most + 1) + "), texts as (select c.*, " + part.columns
				+ " from candidates c join search_report r using (revision_id) offset 0), found as (select t.*, "
				+ part.rank(sought.order(), words) + " as worth from texts t where "
				+ joined(words.required().size(), "strpos(t.text, :with%d) > 0", " and ")
				+ joined(words.excluded().size(), " and strpos(t.body, :without%d) = 0", "")
				+ ") select f.revision_id as id, looked from (select count(*) as looked from candidates) "
				+ "left join found f on true order by worth desc, " + order;
	}

	private static String joined(int count, String term, String with) {
		return IntStream.range(0, count).mapToObj(term::formatted).collect(Collectors.joining(with));
	}

	/**
	 * Where the words are looked for.
	 */
	private enum Part {

		HEAD(Indexed.HEAD, "r.head as text, r.body"), BODY("", "r.head, r.body || '' as text, r.body");

		private final String prefix;

		private final String columns;

		Part(String prefix, String columns) {
			this.prefix = prefix;
			this.columns = columns;
		}

		String rank(Order order, Words words) {
			return (this == HEAD || order != Order.RELEVANCE) ? "0" : joined(words.required().size(),
					"(strpos(t.head, :with%1$d) > 0)::int * 1000 + least(cardinality(string_to_array(t.text, :with%1$d)), 50)",
					" + ");
		}

	}

	/**
	 * What was found.
	 *
	 * @param ids the keys of the revisions in their order
	 * @param more whether there are more that were not looked at
	 */
	record Ranked(List<Long> ids, boolean more) {

	}

	/**
	 * A line of the answer; one without a key if nothing was found.
	 */
	record Row(@Nullable Long id, int looked) {

	}

}
