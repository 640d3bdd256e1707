package org.nianbao.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Scope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, Long> {

	/**
	 * A revision that none of the same report follows, and that was not taken back; of
	 * two scopes, the whole county's.
	 */
	String CURRENT = "not exists (select 1 from Revision l where l.organizationCode = r.organizationCode "
			+ "and l.year = r.year and (l.scope > r.scope or l.scope = r.scope and l.number > r.number)) "
			+ "and not exists (select 1 from Withdrawal w where w.revision = r)";

	/**
	 * A revision that was issued before another; what was published elsewhere always was.
	 */
	String BY_THEN = "(l.id < :before or l.historical = true)";

	/**
	 * A revision that was issued before another, that none of the same report had
	 * followed then, and that had not been taken back.
	 */
	String CURRENT_AT = "(r.id < :before or r.historical = true) "
			+ "and not exists (select 1 from Revision l where l.organizationCode = r.organizationCode "
			+ "and l.year = r.year and l.scope = r.scope and l.number > r.number and " + BY_THEN + ") "
			+ "and not exists (select 1 from Withdrawal w where w.revision = r and w.withdrawnAt <= :at)";

	/** A revision without its content. */
	String REPORT = "new org.nianbao.publication.PublishedReport(r.id, r.organizationCode, r.organizationName, "
			+ "r.year, r.scope, r.title, r.number, r.publishedAt, r.historical)";

	/** Revisions without their contents. */
	String LINE = "select " + REPORT + " from Revision r ";

	/** Revisions without their contents, with why they were issued and taken back. */
	String ROW = "select new org.nianbao.publication.RevisionRow(" + REPORT
			+ ", r.reason, r.changes, w.notice, w.withdrawnAt) from Revision r left join Withdrawal w on w.revision = r";

	Revision save(Revision revision);

	@Query(LINE + "where r.organizationCode = :organizationCode and r.year = :year and " + CURRENT)
	Optional<PublishedReport> findCurrent(String organizationCode, int year);

	@Query(LINE + "where r.organizationCode = :organizationCode and r.year = :year and r.scope = :scope "
			+ "order by r.number limit 1")
	Optional<PublishedReport> findFirst(String organizationCode, int year, Scope scope);

	@Query("from Revision r where r.organizationCode = :organizationCode and r.year = :year and r.scope = :scope "
			+ "order by r.number desc limit 1")
	Optional<Revision> findLatest(String organizationCode, int year, Scope scope);

	@Query("from Revision r where r.organizationCode = :organizationCode and r.year = :year and r.scope = :scope "
			+ "and " + CURRENT_AT)
	Optional<Revision> findLatest(String organizationCode, int year, Scope scope, Instant at, long before);

	/**
	 * What was current then, read a few rows at a time.
	 */
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "50"))
	@Query("select new org.nianbao.publication.RevisionContent(" + REPORT + ", r.content) "
			+ "from Revision r where r.organizationCode in :organizationCodes and r.year = :year and " + CURRENT_AT
			+ " and not exists (select 1 from Revision l where l.organizationCode = r.organizationCode "
			+ "and l.year = r.year and l.scope > r.scope and " + BY_THEN + ") order by r.organizationCode")
	Stream<RevisionContent> findCurrent(Collection<String> organizationCodes, int year, Instant at, long before);

	@Query("from Revision r where r.organizationCode = :organizationCode and r.year = :year and r.scope = :scope "
			+ "and r.number = :number")
	Optional<Revision> find(String organizationCode, int year, Scope scope, int number);

	Optional<Revision> findById(long id);

	/**
	 * The revision that another replaced, {@code null} if that was the first.
	 */
	default @Nullable Revision replaced(Revision revision) {
		PublishedReport report = revision.published();
		return find(report.organizationCode(), report.year(), report.scope(), report.number() - 1).orElse(null);
	}

	@Query("from Revision r where r.reportId = :reportId order by r.number desc limit 1")
	Optional<Revision> findLatest(long reportId);

	/**
	 * Every revision of the report that an address means, the latest first.
	 */
	@Query(ROW
			+ " where r.organizationCode = :organizationCode and r.year = :year and not exists (select 1 from Revision l "
			+ "where l.organizationCode = r.organizationCode and l.year = r.year and l.scope > r.scope) "
			+ "order by r.number desc")
	List<RevisionRow> findHistory(String organizationCode, int year);

	/**
	 * Every revision of a report, the latest first.
	 */
	@Query(ROW + " where r.reportId = :reportId order by r.number desc")
	List<RevisionRow> findHistory(long reportId);

	/**
	 * The latest revision of every report that was ever issued, taken back or not.
	 */
	@Query("select new org.nianbao.publication.LatestRevision(r.reportId, " + REPORT + ") from Revision r "
			+ "where not exists (select 1 from Revision l where l.reportId = r.reportId and l.number > r.number)")
	List<LatestRevision> findLatest();

	/**
	 * Every revision of the report that a revision is of, the latest first.
	 */
	@Query(ROW + ", Revision o where o.id = :id and r.organizationCode = o.organizationCode and r.year = o.year "
			+ "and r.scope = o.scope order by r.number desc")
	List<RevisionRow> findSiblings(long id);

	@Query(LINE + "where r.organizationCode = :organizationCode and " + CURRENT + " order by r.year desc")
	List<PublishedReport> findCurrentOf(String organizationCode);

	@Query(LINE + "where r.organizationCode in :organizationCodes and r.year = :year and " + CURRENT
			+ " order by r.organizationCode")
	List<PublishedReport> findCurrentOf(Collection<String> organizationCodes, int year);

}
