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

	Revision save(Revision revision);

	@Query("select coalesce(max(number), 0) from Revision where organizationCode = :organizationCode "
			+ "and year = :year and scope = :scope")
	int lastNumber(String organizationCode, int year, Scope scope);

	@Query("from Revision r where r.organizationCode = :organizationCode and r.year = :year and " + CURRENT)
	Optional<Revision> findCurrent(String organizationCode, int year);

	@Query("from Revision r where " + CURRENT + " order by r.year desc, r.organizationCode")
	List<Revision> findAllCurrent();

}
