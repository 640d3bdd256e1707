package org.nianbao.search;

import java.sql.Timestamp;
import java.util.List;

import org.nianbao.publication.Format;
import org.nianbao.publication.PublishedReport;
import org.nianbao.publication.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what is searched the same as what is public. All is done within the transaction
 * of the caller.
 */
@Component
class Index {

	/** Who changes what is indexed of one organization and year. */
	private static final String LOCK = "hashtextextended('search/' || ? || '/' || ?, 0)";

	private final JdbcClient jdbc;

	private final Revisions revisions;

	Index(JdbcClient jdbc, Revisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	/**
	 * Indexes what is public of an organization and year now, or removes it if nothing
	 * is. Whoever else does the same waits, and then sees what this one did.
	 */
	void refresh(String organizationCode, int year) {
		this.jdbc.sql("select pg_advisory_xact_lock(" + LOCK + ")").params(organizationCode, year).query((row) -> {
		});
		this.revisions.current(organizationCode, year)
			.ifPresentOrElse(this::put,
					() -> this.jdbc.sql("delete from search_report where organization_code = ? and year = ?")
						.params(organizationCode, year)
						.update());
	}

	private void put(PublishedReport report) {
		byte[] json = this.revisions.file(report.id(), Format.JSON).orElseThrow().bytes();
		put(report, Indexed.of(json));
	}

	/**
	 * Puts a report in the place of what is indexed of the same organization and year.
	 */
	void put(PublishedReport report, Indexed indexed) {
		this.jdbc.sql("""
				insert into search_report (organization_code, year, revision_id, organization_name, scope, edition,
				  number, title, historical, published_at, analyzer, head, body, shown, words)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, array_to_tsvector(?))
				on conflict (organization_code, year) do update set revision_id = excluded.revision_id,
				  organization_name = excluded.organization_name, scope = excluded.scope,
				  edition = excluded.edition, number = excluded.number, title = excluded.title,
				  historical = excluded.historical, published_at = excluded.published_at,
				  analyzer = excluded.analyzer, head = excluded.head, body = excluded.body, shown = excluded.shown,
				  words = excluded.words""")
			.params(report.organizationCode(), report.year(), report.id(), report.organizationName(),
					report.scope().name(), indexed.edition(), report.number(), report.title(), report.historical(),
					Timestamp.from(report.publishedAt()), Bigrams.ANALYZER, indexed.head(), indexed.body(),
					indexed.shown().replace("\0", ""), indexed.terms().toArray(String[]::new))
			.update();
	}

	/**
	 * Reports that are not indexed by today's rules, the latest first.
	 * @param before only those with a lower key
	 */
	List<Outdated> outdated(long before) {
		return this.jdbc
			.sql("select revision_id, organization_code, year from search_report where analyzer < ? "
					+ "and revision_id < ? order by revision_id desc limit 100")
			.params(Bigrams.ANALYZER, before)
			.query(Outdated.class)
			.list();
	}

	/**
	 * Indexes a report by today's rules, unless somebody else does or did.
	 */
	void renew(Outdated outdated) {
		boolean mine = this.jdbc
			.sql("select pg_try_advisory_xact_lock(" + LOCK + ") and exists "
					+ "(select from search_report where revision_id = ? and analyzer < ?)")
			.params(outdated.organizationCode(), outdated.year(), outdated.revisionId(), Bigrams.ANALYZER)
			.query(Boolean.class)
			.single();
		if (mine) {
			refresh(outdated.organizationCode(), outdated.year());
		}
	}

	/**
	 * A report that is to be indexed anew.
	 *
	 * @param revisionId the key of its revision
	 * @param organizationCode the code of its organization
	 * @param year its report year
	 */
	record Outdated(long revisionId, String organizationCode, int year) {

	}

}
