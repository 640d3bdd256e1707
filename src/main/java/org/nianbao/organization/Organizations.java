package org.nianbao.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
	 * The organizations directly below some, by code.
	 * @param codes the codes of those above
	 */
	@Query(ENTRY + "where p.code in :codes order by o.code")
	List<OrganizationEntry> findBelow(Collection<String> codes, Limit most);

	/**
	 * The organizations that stand below none, by code.
	 */
	@Query(ENTRY + "where p is null order by o.code")
	List<OrganizationEntry> findTop(Limit most);

	/**
	 * Which of some organizations have others below them.
	 */
	@Query("select distinct p.code from Organization o join o.parent p where p.code in :codes")
	Set<String> findAbove(Collection<String> codes);

	/**
	 * The organizations whose name has some words in it, by code.
	 */
	@Query(ENTRY + "where o.name like concat('%', :words, '%') escape '\\' order by o.code")
	List<OrganizationEntry> findNamed(String words, Limit most);

	/**
	 * How the public list has an organization.
	 */
	@Query(ENTRY + "where o.code = :code")
	Optional<OrganizationEntry> findEntry(String code);

}
