package org.nianbao.publication;

import java.util.List;
import java.util.Optional;

import org.nianbao.form.Scope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, Long> {

	/**
	 * A revision that none of the same report follows; of two scopes, the whole county's.
	 */
	String CURRENT = "not exists (select 1 from Revision l where l.organizationCode = r.organizationCode "
			+ "and l.year = r.year and (l.scope > r.scope or l.scope = r.scope and l.number > r.number))";

	/** A revision without its content. */
	String LINE = "select new org.nianbao.publication.PublishedReport(r.id, r.organizationCode, r.organizationName, "
			+ "r.year, r.scope, r.title, r.number, r.publishedAt, r.historical) from Revision r ";

	Revision save(Revision revision);

	@Query("select coalesce(max(number), 0) from Revision where organizationCode = :organizationCode "
			+ "and year = :year and scope = :scope")
	int lastNumber(String organizationCode, int year, Scope scope);

	@Query(LINE + "where r.organizationCode = :organizationCode and r.year = :year and " + CURRENT)
	Optional<PublishedReport> findCurrent(String organizationCode, int year);

	@Query("from Revision r where r.organizationCode = :organizationCode and r.year = :year and r.scope = :scope "
			+ "order by r.number desc limit 1")
	Optional<Revision> findLatest(String organizationCode, int year, Scope scope);

	@Query(LINE + "where r.organizationCode = :organizationCode and " + CURRENT + " order by r.year desc")
	List<PublishedReport> findCurrentOf(String organizationCode);

	@Query(LINE + "where " + CURRENT + " order by r.year desc, r.organizationCode")
	List<PublishedReport> findAllCurrent();

}
