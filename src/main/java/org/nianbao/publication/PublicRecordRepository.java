package org.nianbao.publication;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicRecordRepository extends Repository<Revision, Long> {

	/** What a filter leaves of the current revisions. */
	String ASKED_FOR = "where (:#{#filter.year} = 0 or r.year = :#{#filter.year}) "
			+ "and (:#{#filter.organizationCode} = '' or r.organizationCode = :#{#filter.organizationCode}) "
			+ "and (:#{#filter.edition} = '' or r.edition = :#{#filter.edition}) "
			+ "and r.scope in :#{#filter.scopes} and r.publishedAt >= :#{#filter.since} and "
			+ RevisionRepository.CURRENT;

	/** Of one organization or of all, where the whole county's does not stand instead. */
	String ADDRESSED = " where (:organizationCode = '' or r.organizationCode = :organizationCode) "
			+ "and not exists (select 1 from Revision l where l.organizationCode = r.organizationCode "
			+ "and l.year = r.year and l.scope > r.scope) ";

	@Query(value = RevisionRepository.LINE + ASKED_FOR + " order by r.year desc, r.organizationCode",
			countQuery = "select count(r) from Revision r " + ASKED_FOR)
	Page<PublishedReport> findCurrent(ReportFilter filter, Pageable page);

	/**
	 * What was issued and is not taken back, the newest first.
	 */
	@Query(RevisionRepository.ROW + ADDRESSED
			+ "and not exists (select 1 from Withdrawal x where x.revision.organizationCode = r.organizationCode "
			+ "and x.revision.year = r.year and x.revision.scope = r.scope and x.revision.number >= r.number) "
			+ "order by r.publishedAt desc, r.id desc")
	List<RevisionRow> findIssued(String organizationCode, Limit most);

	/**
	 * What was taken back, the newest first.
	 */
	@Query(RevisionRepository.ROW + ADDRESSED + "and w.id is not null order by w.withdrawnAt desc, w.id desc")
	List<RevisionRow> findWithdrawn(String organizationCode, Limit most);

	/**
	 * The years of which something is public now, the newest first.
	 */
	@Query("select new org.nianbao.publication.PublicYear(r.year, count(r), "
			+ "(select min(f.publishedAt) from Revision f where f.year = r.year), max(r.publishedAt), "
			+ "(select max(x.withdrawnAt) from Withdrawal x where x.revision.year = r.year)) from Revision r where "
			+ RevisionRepository.CURRENT + " group by r.year order by r.year desc")
	List<PublicYear> findYears();

	/**
	 * What is public now of a year, by organization.
	 */
	@Query("select new org.nianbao.publication.FrozenReport(" + RevisionRepository.REPORT
			+ ", f.sha256) from Revision r join RevisionFile f on f.revision = r and f.format = JSON "
			+ "where r.year = :year and " + RevisionRepository.CURRENT + " order by r.organizationCode")
	List<FrozenReport> findFrozen(int year);

}
