package org.nianbao.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	@EntityGraph(attributePaths = "grants")
	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	@EntityGraph(attributePaths = "grants")
	List<Account> findAllByOrderByUsername();

	@Query("from Account account join fetch account.grants where account.closed = false and exists "
			+ "(select held from account.grants held where held.role = :role) order by account.id")
	List<Account> findHolding(Role role);

	long count();

	/**
	 * How many people other than one may sign in as administrators.
	 */
	@Query("""
			select count(distinct account) from Account account join account.grants held
			where held.role = org.nianbao.account.Role.ADMIN and account.closed = false and account.id <> :id""")
	long countOtherAdministrators(long id);

	/**
	 * Keeps other writers out until the transaction ends: two at once could take the same
	 * username, or take each other's place as the last administrator away.
	 */
	@Modifying
	@Query(value = "lock table account in share row exclusive mode", nativeQuery = true)
	void keepOtherWritersOut();

	/**
	 * An account that is about to be changed, with other writers kept out.
	 * @throws AccountNotFound if there is none
	 */
	default Account forChange(long id) {
		keepOtherWritersOut();
		return findById(id).orElseThrow(AccountNotFound::new);
	}

}
