package org.nianbao.search;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How common the most common terms are, as the database estimates it. What is searched
 * with is chosen by it, never what is found.
 */
@Component
class Frequencies {

	private static final int MINUTES = 10;

	private final JdbcClient jdbc;

	private volatile Map<String, Double> shares = Map.of();

	Frequencies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Asks the database anew.
	 */
	@Scheduled(initialDelay = 0, fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
	void refresh() {
		this.shares = this.jdbc.sql("""
				select term, share from pg_stats, unnest(most_common_elems::text::text[],
				  most_common_elem_freqs[:cardinality(most_common_elems::text::text[])]) as common (term, share)
				where schemaname = current_schema() and tablename = 'search_report' and attname = 'words'""")
			.query((row, number) -> Map.entry(row.getString("term"), row.getDouble("share")))
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * In which share of the reports a term stands, 0 if it is not one of the most common.
	 */
	double of(String term) {
		return this.shares.getOrDefault(term, 0.0);
	}

}
