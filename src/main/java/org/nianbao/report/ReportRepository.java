package org.nianbao.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.nianbao.form.Scope;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

	Report save(Report report);

	void flush();

	Optional<Report> findById(long id);

	/**
	 * The report of a key, held against every other change until the transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from Report where id = :id")
	Optional<Report> findForChange(long id);

	@Query("from Report r join fetch r.organization where r.organization.id = :organizationId and r.year = :year "
			+ "and r.scope = :scope")
	Optional<Report> findByYear(long organizationId, int year, Scope scope);

	@Query("select r.id from Report r where r.organization.id = :organizationId and r.year = :year and r.scope = :scope")
	Optional<Long> keyOf(long organizationId, int year, Scope scope);

	@Query("select new org.nianbao.report.ReportLine(r.id, o.id, o.name, r.year, r.title, r.standing.status, "
			+ "r.standing.historical, r.standing.correctionReason, r.standing.withdrawn, r.standing.publishAt, r.changedAt, "
			+ "r.standing.submittedBy, "
			+ "(select count(c) from r.discussion.comments c where c.sent = true and c.answer = ''), r.version) "
			+ "from Report r join r.organization o order by r.year desc, o.code")
	List<ReportLine> lines();

	@Query("from Report r join fetch r.organization where r.id in :ids")
	List<Report> findAllIn(Collection<Long> ids);

	@Query("select new org.nianbao.report.Due(r.id, r.version, r.standing.scheduledBy) from Report r "
			+ "where r.standing.publishAt <= :now order by r.standing.publishAt, r.id")
	List<Due> due(Instant now);

}
