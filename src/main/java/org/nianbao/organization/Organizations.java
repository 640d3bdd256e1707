package org.nianbao.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The organizations that report.
 */
public interface Organizations extends Repository<Organization, Long> {

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

}
