package org.nianbao.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds public reports.
 */
@Service
@Transactional(readOnly = true)
public class Find {

	/**
	 * What is published meanwhile does not count, or what was ranked would be gone when
	 * it is shown.
	 */
	private static final String AS_OF_NOW = "set transaction isolation level repeatable read";

	private final Candidates candidates;

	private final Shelf shelf;

	private final JdbcClient jdbc;

	Find(Candidates candidates, Shelf shelf, JdbcClient jdbc) {
		this.candidates = candidates;
		this.shelf = shelf;
		this.jdbc = jdbc;
	}

	/**
	 * A page of what somebody looks for; a number beyond the last page means the last.
	 */
	public Found find(Sought sought) {
		Words words = sought.words();
		if (words == null) {
			return this.shelf.list(sought);
		}
		if (words.isEmpty() || sought.organizations() != null && sought.organizations().isEmpty()) {
			return Found.nothing();
		}
		this.jdbc.sql(AS_OF_NOW + "; set local enable_seqscan = off; set local jit = off").update();
		Candidates.Ranked ranked = this.candidates.rank(sought, words);
		List<Long> ids = ranked.ids();
		int pages = Found.pages(ids.size());
		int page = Math.min(sought.page(), pages);
		int begin = (page - 1) * Sought.PAGE_SIZE;
		List<Long> shown = ids.subList(begin, Math.min(begin + Sought.PAGE_SIZE, ids.size()));
		return new Found(hits(shown, words), page, pages, ids.size(), ranked.more());
	}

	private List<Hit> hits(List<Long> ids, Words words) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, Hit> hits = this.jdbc
			.sql("select " + Shelf.COLUMNS + ", shown from search_report where revision_id in (:ids)")
			.param("ids", ids)
			.query((row, number) -> Shelf.hit(Shelf.report(row), words.required(), row.getString("shown")))
			.stream()
			.collect(Collectors.toMap((hit) -> hit.report().id(), Function.identity()));
		return ids.stream().map(hits::get).toList();
	}

}
