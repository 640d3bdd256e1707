package org.nianbao.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The organizations that report.
 */
public interface Organizations extends Repository<Organization, Long> {

	/** Organizations as the public list has them. */
	String ENTRY = "select new org.nianbao.organization.OrganizationEntry(o.code, o.name, o.kind, p.code) "
			+ "from Organization o left join o.parent p ";

	Organization save(Organization organization);

	Optional<Organization> findById(long id);

	/**
	 * The organization of a code, such as 640422.
	 */
	Optional<Organization> findByCode(String code);

	/**
	 * All organizations by code.
	 */
	List<Organization> findAllByOrderByCode();

	/**
	 * The first two hundred organizations by code.
	 */
	List<Organization> findTop200ByOrderByCode();

	/**
	 * The first hundred organizations by code whose name has some words in it.
	 */
	List<Organization> findTop100ByNameContainingOrderByCode(String words);

	/**
	 * How many organizations there are.
	 */
	long count();

	/**
	 * A page of all organizations, by code.
	 */
	@Query(value = ENTRY + "order by o.code", countQuery = "select count(o) from Organization o")
	Page<OrganizationEntry> findEntries(Pageable page);

	/**
	 * The organizations at the top, which have none above them, by code.
	 */
	@Query(ENTRY + "where o.parent is null order by o.code")
	List<OrganizationEntry> findTop(Limit most);

	/**
	 * How the public list has an organization.
	 */
	@Query(ENTRY + "where o.code = :code")
	Optional<OrganizationEntry> findEntry(String code);

}
