package org.nianbao.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokenRepository extends Repository<ApiToken, Long> {

	ApiToken save(ApiToken token);

	Optional<ApiToken> findById(long id);

	Optional<ApiToken> findBySha256(String sha256);

	/**
	 * Those that still open something first, then the newest first.
	 */
	@Query("from ApiToken token order by case when token.revokedAt is null then 0 else 1 end, token.id desc")
	List<ApiToken> findAllNewestFirst();

	/**
	 * A token that is about to be revoked, held until the transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("from ApiToken token where token.id = :id")
	Optional<ApiToken> findForChange(long id);

	/**
	 * Notes that a token was used, unless that was noted after a moment already.
	 */
	@Modifying
	@Query("update ApiToken token set token.lastUsedAt = :now where token.id = :id "
			+ "and (token.lastUsedAt is null or token.lastUsedAt <= :noted)")
	void noteUse(long id, Instant now, Instant noted);

}
