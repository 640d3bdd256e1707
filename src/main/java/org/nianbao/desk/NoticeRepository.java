package org.nianbao.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

	List<Notice> saveAll(Iterable<Notice> notices);

	Optional<Notice> findById(long id);

	Optional<Notice> findByIdAndAccountId(long id, long accountId);

	Page<Notice> findByAccountIdOrderByIdDesc(long accountId, Pageable page);

	@Query("select count(n) from Notice n where n.accountId = :accountId and n.readAt is null")
	long countUnread(long accountId);

	@Query("select max(n.id) from Notice n where n.accountId = :accountId")
	@Nullable Long findNewest(long accountId);

	@Modifying
	@Query("update Notice n set n.readAt = :now where n.accountId = :accountId and n.readAt is null and n.id <= :last")
	int readUpTo(long accountId, long last, Instant now);

	/**
	 * The reminders that were told already.
	 */
	@Query("select n.reminder from Notice n where n.reminder like :beginning%")
	Set<String> remindersWith(String beginning);

	/**
	 * Keeps other writers out until the transaction ends: two portals at once could tell
	 * of the same deadline.
	 */
	@Modifying
	@Query(value = "lock table notice in share row exclusive mode", nativeQuery = true)
	void keepOtherWritersOut();

}
