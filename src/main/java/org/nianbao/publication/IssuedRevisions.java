package org.nianbao.publication;

import java.util.Optional;

import org.nianbao.form.Scope;
import org.nianbao.report.Issued;
import org.nianbao.report.IssuedReports;
import org.springframework.stereotype.Component;

/**
 * What was issued, for the reports that build on it.
 */
@Component
class IssuedRevisions implements IssuedReports {

	private final RevisionRepository revisions;

	private final WithdrawalRepository withdrawals;

	IssuedRevisions(RevisionRepository revisions, WithdrawalRepository withdrawals) {
		this.revisions = revisions;
		this.withdrawals = withdrawals;
	}

	@Override
	public Optional<Issued> latest(String organizationCode, int year, Scope scope) {
		return this.revisions.findLatest(organizationCode, year, scope)
			.map((revision) -> revision.issued(this.withdrawals.find(revision.published().id()).isPresent()));
	}

}
