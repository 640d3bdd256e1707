package org.nianbao.publication;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<Withdrawal, Long> {

	Withdrawal save(Withdrawal withdrawal);

	@Query("from Withdrawal where revision.id = :revisionId")
	Optional<Withdrawal> find(long revisionId);

}
